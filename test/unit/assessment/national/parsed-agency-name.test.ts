import { parseAgencyName } from "../../../../src/assessment/national/parsed-agency-name";

describe("the name of an agency taken apart", () => {
  it.each([
    ["Pemerintah Kab. Siak", "kab", "siak"],
    ["Pemda  Siak", "", "siak"],
    ["Pemerintah Daerah Kabupaten Siak", "kab", "siak"],
    ["Pemkot Dumai", "kota", "dumai"],
    ["Daerah Provinsi Riau", "provinsi", "riau"],
    ["Prop Riau", "provinsi", "riau"],
    ["Pemprov Provinsi Provinsi Riau", "provinsi", "riau"],
    ["Kemenko Perekonomian", "", "kementerian koordinator bidang perekonomian"],
    ["Sekretariat Jenderal DPR RI", "", "dpr"],
    ["Sekretariat DPD", "", "dpd"],
    ["Sekretariat Negara", "", "sekretariat negara"],
    ["Sekretariat Kabinet", "", "kabinet"],
    ["Kementerian Sekretariat Negara Republik Indonesia", "", "kementerian sekretariat negara"],
    ["Badan Siber dan Sandi dan Negara RI", "", "badan siber sandi negara"],
    ["Nanggroe Aceh Darussalam", "provinsi", "aceh"],
    ["Kab. Aceh Besar", "kab", "aceh besar"],
    ["Kota Banda Aceh", "kota", "banda aceh"],
    ["Aceh Tamiang Darussalam", "", "aceh tamiang darussalam"],
    ["DIY", "provinsi", "yogyakarta"],
    ["Kota Yogyakarta", "kota", "yogyakarta"],
    ["Kotamobagu", "", "kotamobagu"],
    ["Kabupaten Kota Baru", "kab", "kota baru"],
    ["Kep. Seribu", "", "kepulauan seribu"],
  ])("%s is %p of %p", (name, kind, place) => {
    expect(parseAgencyName(name)).toMatchObject({ kind, place });
    expect(parseAgencyName(name).words).toEqual(parseAgencyName(name).full.split(" "));
  });
});
