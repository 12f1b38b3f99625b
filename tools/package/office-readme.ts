import { NOT_SUPPORTED, OWN_FOLDER } from "../build/office-source";

/** What a package says first when it carries a copy of office.js. */
export const OFFICE_README = "BACA-DULU-office-js.txt";

const [id, en] = NOT_SUPPORTED;

/** Both languages; the licence of office.js asks for the sentence on who is responsible. */
export const officeReadme = `${id}

- Hanya untuk jaringan yang tidak dapat menghubungi https://appsforoffice.microsoft.com. Selain itu, buat paket tanpa OFFICE_JS.
- Salinannya (web/${OWN_FOLDER}/) tidak diperbarui Microsoft: buat paket baru setiap kali add-in ini atau Office diperbarui, lalu coba dahulu.
- Excel di web memerlukan internet; salinan ini untuk Excel di Windows dan Mac yang dipakai di jaringan tertutup.
- Jangan ubah berkasnya. Lisensinya (web/${OWN_FOLDER}/LICENSE.txt) mengizinkan pembagian hanya bersama add-in ini; yang menerima terikat padanya.
- Microsoft tidak bertanggung jawab memelihara, memperbarui, atau mendukung add-in ini.

${en}

- Only for networks that cannot reach https://appsforoffice.microsoft.com. Elsewhere make the package without OFFICE_JS.
- Microsoft does not update the copy (web/${OWN_FOLDER}/): make a new package whenever this add-in or Office is updated, and try it first.
- Excel on the web needs the internet; this copy is for Excel on Windows and Mac inside a closed network.
- Do not change its files. Its licence (web/${OWN_FOLDER}/LICENSE.txt) allows handing it on with this add-in only; whoever receives it is bound by it.
- Microsoft is not responsible for maintaining, updating or supporting this add-in.
`;
