import type { FaultId } from "./fault";

/** What is wrong, and what to do about it. `{seen}` is what the server says, `{files}` the files it is about. */
export interface FaultText {
  readonly what: string;
  readonly mend: string;
}

/** A sentence in the language of most administrators, and in English. */
export interface InBoth<Text> {
  readonly id: Text;
  readonly en: Text;
}

/** The sentences of every fault. */
export const faultTexts: Readonly<Record<FaultId, InBoth<FaultText>>> = {
  hostUnknown: {
    id: { what: "Nama server {seen} tidak ditemukan.", mend: "Periksa ejaan alamatnya dan catatan DNS-nya." },
    en: { what: "There is no server called {seen}.", mend: "Check the spelling of the address and its DNS record." },
  },
  connectionRefused: {
    id: { what: "Server menolak sambungan ({seen}).", mend: "Jalankan server webnya, dan buka port itu di firewall." },
    en: { what: "The server refuses the connection ({seen}).", mend: "Start the web server, and open this port in the firewall." },
  },
  noAnswer: {
    id: { what: "Server tidak menjawab: {seen}.", mend: "Periksa server, firewall, dan proxy di antaranya, lalu jalankan lagi." },
    en: { what: "The server does not answer: {seen}.", mend: "Check the server, the firewall and any proxy between, then run this again." },
  },
  notTls: {
    id: { what: "Di port itu server tidak memakai HTTPS.", mend: "Pasang sertifikat dan aktifkan HTTPS; Excel tidak menerima http." },
    en: { what: "The server does not speak HTTPS on this port.", mend: "Install a certificate and turn HTTPS on; Excel takes no http." },
  },
  certificateExpired: {
    id: { what: "Sertifikat server sudah tidak berlaku.", mend: "Perbarui sertifikatnya, lalu muat ulang server web." },
    en: { what: "The server's certificate has expired.", mend: "Renew the certificate, then reload the web server." },
  },
  certificateUntrusted: {
    id: {
      what: "Sertifikat server tidak dipercaya ({seen}): buatan sendiri, atau sertifikat perantaranya tidak ikut dikirim.",
      mend: "Pakailah sertifikat dari penerbit yang dipercaya semua komputer pengguna, lengkap dengan sertifikat perantaranya. Bila penerbitnya milik instansi sendiri, jalankan lagi dengan NODE_EXTRA_CA_CERTS berisi letak sertifikat penerbit itu.",
    },
    en: {
      what: "The server's certificate is not trusted ({seen}): it is self-signed, or its intermediate certificate is not sent along.",
      mend: "Use a certificate of an issuer that all users' computers trust, together with its intermediate certificates. With an issuer of your own, run this again with NODE_EXTRA_CA_CERTS naming the file of the issuer's certificate.",
    },
  },
  certificateOtherName: {
    id: { what: "Sertifikat server dibuat untuk nama lain.", mend: "Pasang sertifikat yang memuat nama di alamat ini." },
    en: { what: "The server's certificate is for another name.", mend: "Install a certificate that holds the name in this address." },
  },
  certificateEndsSoon: {
    id: { what: "Sertifikat server berakhir pada {seen}.", mend: "Perbarui sebelum tanggal itu; sesudahnya panel tidak terbuka." },
    en: { what: "The server's certificate ends on {seen}.", mend: "Renew it before that day; afterwards the pane does not open." },
  },
  loginRedirect: {
    id: {
      what: "Server mengalihkan ke halaman masuk ({seen}): {files}.",
      mend: "Buka folder add-in ini tanpa masuk. Excel mengambil berkasnya sendiri dan tidak dapat mengisi halaman masuk.",
    },
    en: {
      what: "The server redirects to a login page ({seen}): {files}.",
      mend: "Let this folder be read without a login. Excel fetches the files by itself and cannot fill in a login page.",
    },
  },
  redirect: {
    id: {
      what: "Server mengalihkan ke alamat lain ({seen}): {files}.",
      mend: "Hapus pengalihan itu, atau bangun paketnya untuk alamat tujuan.",
    },
    en: {
      what: "The server redirects elsewhere ({seen}): {files}.",
      mend: "Take the redirect away, or build the package for where it leads.",
    },
  },
  locked: {
    id: {
      what: "Server tidak mengizinkan berkas dibaca (kode {seen}): {files}.",
      mend: "Beri semua orang izin membaca folder ini, tanpa masuk.",
    },
    en: {
      what: "The server does not let files be read (status {seen}): {files}.",
      mend: "Let everybody read this folder, without a login.",
    },
  },
  serverError: {
    id: { what: "Server gagal menjawab (kode {seen}): {files}.", mend: "Lihat catatan kesalahan server webnya." },
    en: { what: "The server fails to answer (status {seen}): {files}.", mend: "Look into the web server's error log." },
  },
  nothingHere: {
    id: {
      what: "Di alamat ini tidak ada add-in.",
      mend: "Periksa nama foldernya, dan taruh isi folder web dari paket tepat di situ, bukan di subfolder.",
    },
    en: {
      what: "There is no add-in at this address.",
      mend: "Check the name of the folder, and put what is in the package's folder web right there, not into a sub-folder.",
    },
  },
  listMissing: {
    id: { what: "Panelnya ada, tetapi daftar berkas build.json tidak ada.", mend: "Unggah lagi seluruh isi folder web dari paket." },
    en: {
      what: "The pane is there, but its list of files, build.json, is not.",
      mend: "Upload everything in the package's folder web again.",
    },
  },
  fileMissing: {
    id: { what: "Berkas tidak ada di server: {files}.", mend: "Unggah lagi seluruh isi folder web dari paket; sebagian tertinggal." },
    en: {
      what: "Files are missing on the server: {files}.",
      mend: "Upload everything in the package's folder web again; some was left behind.",
    },
  },
  pageInstead: {
    id: {
      what: "Server menjawab dengan halaman lain, bukan berkasnya: {files}.",
      mend: "Matikan halaman masuk, halaman pengganti, atau penulisan ulang alamat untuk folder ini.",
    },
    en: {
      what: "The server answers with another page instead of the file: {files}.",
      mend: "Turn off the login page, fallback page or address rewriting for this folder.",
    },
  },
  otherContent: {
    id: {
      what: "Isi berkas berbeda dari versi di build.json: {files}.",
      mend: "Dua versi tercampur, atau sebuah proxy mengubah isinya. Unggah lagi seluruh folder web, kosongkan cache, dan kecualikan folder ini dari pengubahan isi.",
    },
    en: {
      what: "Files differ from the version in build.json: {files}.",
      mend: "Two versions are mixed, or a proxy changes what passes. Upload the whole folder web again, empty caches, and exempt this folder from rewriting.",
    },
  },
  wronglyPacked: {
    id: {
      what: "Pemampatan berkas (gzip) salah, {seen}: {files}.",
      mend: "Serahkan pemampatan kepada server web, seperti di folder server dari paket: jangan menaruh berkas yang sudah dimampatkan, dan jangan menambahkan header Content-Encoding sendiri.",
    },
    en: {
      what: "Files are wrongly packed (gzip), {seen}: {files}.",
      mend: "Leave packing to the web server, as in the package's folder server: put no packed files there, and add no header Content-Encoding yourself.",
    },
  },
  notPacked: {
    id: {
      what: "Berkas besar dikirim tanpa dimampatkan: {files}.",
      mend: "Aktifkan gzip untuk folder ini, seperti di folder server dari paket; di jaringan yang lambat panel terbuka lebih cepat.",
    },
    en: {
      what: "Large files are sent unpacked: {files}.",
      mend: "Turn gzip on for this folder, as in the package's folder server; the pane opens faster where the network is slow.",
    },
  },
  wrongType: {
    id: {
      what: "Tipe berkas (Content-Type) salah, {seen}: {files}.",
      mend: "Pakailah konfigurasi dari folder server di paket, dan periksa proxy yang mengganti tipe berkas.",
    },
    en: {
      what: "Files have the wrong type (Content-Type), {seen}: {files}.",
      mend: "Use the configuration in the package's folder server, and check for a proxy that changes types.",
    },
  },
  noSniffing: {
    id: {
      what: "Header X-Content-Type-Options: nosniff tidak ada: {files}.",
      mend: "Tambahkan header itu, seperti di folder server dari paket.",
    },
    en: { what: "The header X-Content-Type-Options: nosniff is missing: {files}.", mend: "Add it, as in the package's folder server." },
  },
  cachedTooLong: {
    id: {
      what: "Berkas yang namanya tetap boleh disimpan di cache ({seen}): {files}.",
      mend: "Kirim Cache-Control: no-cache untuk berkas itu. Jika tidak, sesudah pembaruan versi lama dan baru bercampur.",
    },
    en: {
      what: "Files that keep their name may be cached ({seen}): {files}.",
      mend: "Send Cache-Control: no-cache for them. After an update old and new versions would else be mixed.",
    },
  },
  cachedTooShort: {
    id: {
      what: "Berkas yang namanya berubah tiap versi tidak disimpan di cache ({seen}): {files}.",
      mend: "Kirim Cache-Control: public, max-age=31536000, immutable untuk berkas itu; panel terbuka lebih cepat.",
    },
    en: {
      what: "Files whose name changes with each version are not cached ({seen}): {files}.",
      mend: "Send Cache-Control: public, max-age=31536000, immutable for them; the pane opens faster.",
    },
  },
  frameForbidden: {
    id: {
      what: "Header X-Frame-Options ({seen}) melarang panel tampil di dalam bingkai: {files}.",
      mend: "Hapus header itu untuk folder ini. Excel di web menampilkan panel di dalam bingkai; frame-ancestors yang membatasinya.",
    },
    en: {
      what: "The header X-Frame-Options ({seen}) forbids showing the pane in a frame: {files}.",
      mend: "Remove it for this folder. Excel on the web frames the pane; frame-ancestors restricts who may.",
    },
  },
  framersMissing: {
    id: {
      what: "Content-Security-Policy (frame-ancestors) tidak mengizinkan {seen}: {files}.",
      mend: "Tambahkan alamat itu, seperti di folder server dari paket; Excel di web berada di sana.",
    },
    en: {
      what: "Content-Security-Policy (frame-ancestors) does not allow {seen}: {files}.",
      mend: "Add these, as in the package's folder server; Excel on the web lives there.",
    },
  },
  policyBlocksOffice: {
    id: {
      what: "Content-Security-Policy melarang office.js, yang biasanya dari https://appsforoffice.microsoft.com: {files}.",
      mend: "Izinkan alamatnya di script-src, seperti di folder server dari paket; panel memuat office.js dari sana.",
    },
    en: {
      what: "Content-Security-Policy forbids office.js, usually from https://appsforoffice.microsoft.com: {files}.",
      mend: "Allow it in script-src, as in the package's folder server; the pane loads office.js from there.",
    },
  },
  policyMissing: {
    id: {
      what: "Tidak ada Content-Security-Policy dengan frame-ancestors: {files}.",
      mend: "Tambahkan header itu, seperti di folder server dari paket, agar situs lain tidak dapat membingkai panel.",
    },
    en: {
      what: "There is no Content-Security-Policy with frame-ancestors: {files}.",
      mend: "Add the header, as in the package's folder server, so that no other site can frame the pane.",
    },
  },
  otherOriginsForbidden: {
    id: {
      what: "Header Access-Control-Allow-Origin tidak ada: {files}.",
      mend: "Kirim Access-Control-Allow-Origin: * untuk berkas itu; tanpa itu rumus atau pintasan keyboard tidak muncul di Excel di web.",
    },
    en: {
      what: "The header Access-Control-Allow-Origin is missing: {files}.",
      mend: "Send Access-Control-Allow-Origin: * for these files; without it formulas or keyboard shortcuts do not appear in Excel on the web.",
    },
  },
  manifestUnreadable: {
    id: { what: "Manifes tidak terbaca: {files}.", mend: "Pakailah manifest.xml dari paket, tanpa diubah." },
    en: { what: "The manifest cannot be read: {files}.", mend: "Use the package's manifest.xml, unchanged." },
  },
  manifestElsewhere: {
    id: {
      what: "Manifes menunjuk ke alamat lain, {seen}: {files}.",
      mend: "Buat paket untuk alamat ini (ADDIN_URL), atau taruh berkasnya di alamat yang ditunjuk manifes.",
    },
    en: {
      what: "The manifest points elsewhere, to {seen}: {files}.",
      mend: "Make the package for this address (ADDIN_URL), or put the files where the manifest points.",
    },
  },
  manifestOtherVersion: {
    id: {
      what: "Versi manifes dan berkas di server berbeda ({seen}): {files}.",
      mend: "Unggah manifest.xml dari paket yang sama dengan berkasnya, juga di pusat admin Microsoft 365.",
    },
    en: {
      what: "The manifest and the files on the server are of different versions ({seen}): {files}.",
      mend: "Upload the manifest.xml of the same package as the files, in the Microsoft 365 admin centre too.",
    },
  },
  manifestOtherEnvironment: {
    id: {
      what: "Manifes dan berkas di server untuk lingkungan yang berbeda ({seen}): {files}.",
      mend: "Pakailah manifes dan folder web dari lingkungan yang sama: keduanya production, atau keduanya trial.",
    },
    en: {
      what: "The manifest and the files on the server are for different environments ({seen}): {files}.",
      mend: "Use manifest and folder web of the same environment: both production, or both trial.",
    },
  },
};

/** The frame of a report. */
export const reportTexts = {
  id: {
    found: "Versi {version}, lingkungan {environment}, rumus ={namespace}.…, {files} berkas.",
    mend: "Perbaikan:",
    good: "Semuanya baik.",
    count: "Kesalahan: {faults}; saran: {advice}.",
    more: "dan {count} lainnya",
    usage: "Alamat belum ditulis: npm run verify -- https://spbe.example.go.id/ (boleh diikuti --manifest berkas.xml).",
  },
  en: {
    found: "Version {version}, environment {environment}, formulas ={namespace}.…, {files} files.",
    mend: "Mend:",
    good: "All is well.",
    count: "Faults: {faults}; advice: {advice}.",
    more: "and {count} more",
    usage: "No address given: npm run verify -- https://spbe.example.go.id/ (--manifest file.xml may follow).",
  },
} as const;
