/** Wakil unsur mengesahkan hasil dari HP sendiri. */

export const ratify = {
  compare: 'Cocokkan kode ini dengan kode di layar dan di kertas berita acara.',
  ratify: 'Kode sama, sahkan',
  title: 'Sahkan hasil ini?',
  body: 'Nama dan unsur Anda tercantum di berita acara. Pengesahan ini tidak dapat ditarik. Tanda tangan di kertas tetap yang sah menurut hukum.',
  yes: 'Ya, saya mengesahkan',
  ratified: 'Anda sudah mengesahkan hasil ini.',
};
