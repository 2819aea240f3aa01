/** “Data saya” di HP: apa yang disimpan, berkasnya, dan permintaan penghapusan. */

export const myData = {
  title: 'Data saya',
  about: (date: string) =>
    `Papan menyimpan nama, unsur, lembaga, jabatan, kehadiran, kartu, dan pilihan Anda untuk daftar hadir dan hasil acara, paling lama sampai ${date}.`,
  get: 'Unduh data saya',
  getHint: 'Satu berkas berisi semua yang disimpan tentang Anda.',
  getting: 'Menyiapkan…',
  failed: 'Berkas belum bisa dibuat. Mohon coba lagi.',
  erase: 'Minta data saya dihapus',
  eraseHint:
    'Panitia menghapusnya paling lama dalam 3 × 24 jam. Jumlah hadir dan hasil suara tetap, tanpa nama Anda.',
  asked: (at: string) => `Anda meminta penghapusan pada ${at}. Panitia sudah menerimanya.`,
  keep: 'Batalkan permintaan',
  close: 'Tutup',
};
