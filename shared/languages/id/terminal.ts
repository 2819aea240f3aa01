/** Kalimat di layar terminal orang yang menjalankan server. */

export const terminal = {
  building: (seconds: number) => `Menyiapkan tampilan ... ${seconds} detik`,
  buildFailed: 'Tampilan tidak dapat dibangun; pesan di atas menjelaskan sebabnya.',
  ready: 'Mufakat siap.',
  here: 'Di komputer ini',
  elsewhere: 'Dari perangkat lain',
  scan: 'Pindai untuk membuka halaman depan:',
  nobodyElse:
    'Perangkat lain belum dapat bergabung: komputer ini belum terhubung ke jaringan, atau HOST membatasinya.',
  withoutTls:
    'Mode LAN tanpa TLS: siapa pun di jaringan yang sama secara teknis dapat membaca lalu lintas data.',
  operatorCode: (code: string) => `Kode operator, untuk membuat lokakarya dari perangkat lain: ${code}`,
  fingerprint: (fingerprint: string) => `Sidik kunci segel hasil: ${fingerprint}`,
  keyBroken: (path: string) =>
    `Kunci segel ${path} rusak. Pulihkan dari cadangan Anda; tanpa kunci itu server ini menjadi instalasi lain.`,
  keyRenewed: (fingerprint: string) =>
    `Kunci segel baru sudah dibuat dan diperkenalkan oleh kunci lama. Sidiknya: ${fingerprint}. Berlaku setelah server dijalankan ulang.`,
  dataDir: (path: string) => `Data disimpan di ${path}`,
  stopHint: 'Tekan Ctrl+C untuk berhenti.',
  stopping: 'Menyimpan data dan menutup semua sambungan ...',
  stopped: 'Selesai.',
  portTaken: (port: number) =>
    `Porta ${port} sedang dipakai program lain. Tutup program itu, atau jalankan dengan porta lain, misalnya PORT=${port + 1} npm start.`,
  portForbidden: (port: number) =>
    `Sistem tidak mengizinkan porta ${port}. Pakai porta di atas 1023, misalnya PORT=3000 npm start.`,
  hostUnknown: (host: string) => `Alamat HOST=${host} tidak ada di komputer ini.`,
  portInvalid: (value: string) => `PORT=${value} tidak sah; isi dengan angka 1 sampai 65535.`,
  hostInvalid: (value: string) =>
    `HOST=${value} tidak sah; isi dengan alamat IP atau nama komputer tanpa porta.`,
  folderInvalid: (name: string, path: string) => `Folder ${name}=${path} tidak dapat dibuat atau ditulisi.`,
  publicUrlInvalid: (value: string) =>
    `PUBLIC_URL=${value} tidak sah; isi dengan alamat seperti https://mufakat.contoh.go.id, tanpa garis miring dan tanpa apa pun di belakangnya.`,
  publicUrlPlain: (value: string) =>
    `PUBLIC_URL=${value} adalah alamat di internet tanpa TLS. Pakai https, lewat reverse proxy atau dengan TLS_CERT dan TLS_KEY.`,
  certificateHalf: 'Isi TLS_CERT dan TLS_KEY keduanya, atau kosongkan keduanya.',
  certificateInvalid: (cert: string, key: string) =>
    `TLS_CERT=${cert} dan TLS_KEY=${key} tidak dapat dipakai; keduanya berkas PEM, dan kuncinya harus milik sertifikat itu.`,
  proxiesInvalid: (value: string) =>
    `TRUST_PROXY=${value} tidak sah; isi dengan alamat IP atau jaringan seperti 172.18.0.0/16, dipisahkan koma, atau loopback.`,
  languageInvalid: (value: string) => `MUFAKAT_LANGUAGE=${value} tidak sah; isi dengan id atau en.`,
  folderTaken: (path: string) =>
    `Folder data ${path} sedang dipakai server Mufakat yang lain. Hentikan yang itu, atau beri DATA_DIR lain.`,
  storeBroken: (path: string) =>
    `Berkas data di ${path} tidak dapat dibuka. Periksa ruang disk dan hak aksesnya.`,
  damaged:
    'PERINGATAN: catatan berikut rusak dan tidak dibuka. Pulihkan dari salinan dengan npm run restore.',
  diskRefuses: (path: string) =>
    `PERINGATAN: disk untuk ${path} penuh atau hanya bisa dibaca. Acara bisa dilihat, tetapi belum ada yang tersimpan. Kosongkan ruang atau perbaiki hak aksesnya; semua berjalan lagi sendiri.`,
  diskLow: (path: string) => `PERINGATAN: ruang disk untuk ${path} kurang dari 1 GB.`,
  diskRemovable: (path: string) =>
    `PERINGATAN: ${path} berada di media lepas. Jangan dicabut selama server berjalan.`,
  clientMissing: 'Tampilan belum dibangun. Jalankan npm start, yang membangunnya lebih dulu.',
  record: {
    noData: (path: string) => `Tidak ada data di ${path}.`,
    well: (entries: number) => `utuh, ${entries} entri`,
    redacted: (entries: number, missing: number) =>
      `utuh, ${entries} entri; isi ${missing} entri sudah dihapus`,
    differs: (entries: number) => `BERBEDA: tabel lain tidak sesuai dengan catatan ${entries} entri`,
    picture: (id: string) => `RUSAK: foto ${id} hilang atau berubah`,
    result: (version: number, parts: string) =>
      `BERBEDA: catatan tidak lagi menghasilkan berkas hasil versi ${version} (${parts})`,
    empty: 'RUSAK: tidak ada catatan',
    unfolded: (why: string) => `RUSAK: catatan tidak dapat dibaca (${why})`,
  },
  restore: {
    inUse: 'Server masih berjalan. Hentikan dulu, lalu ulangi.',
    noSuchCopy: (path: string) => `Salinan ${path} tidak ada.`,
    noCopies: 'Belum ada salinan.',
    damaged: (path: string, why: string) => `Salinan ${path} tidak dipakai: ${why}`,
    noneHolds: 'Tidak ada salinan yang utuh. Data tidak diubah.',
    done: (path: string) => `Data dipulihkan dari ${path}.`,
    aside: (path: string) => `Data sebelumnya disimpan sebagai ${path}.`,
  },
};
