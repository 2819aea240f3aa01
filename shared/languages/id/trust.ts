/** Yang dijamin papan ini, yang tidak, cara memeriksa hasil, dan data pribadi. Selengkapnya, dengan angka ujinya: `docs/kepercayaan.md`. */

export const trust = {
  title: 'Bisakah papan ini dipercaya?',
  close: 'Tutup',
  lan: 'Mode LAN tanpa TLS',
  lanText:
    'Sambungan ini tidak disandikan. Orang yang menyadap jaringan aula secara teknis dapat membacanya.',
  tls: 'Sambungan ini disandikan (TLS).',
  promised: 'Yang dijamin',
  promises: {
    saved: {
      title: '“Tersimpan” berarti tersimpan',
      text: 'Yang bertanda Tersimpan tetap ada, walaupun server mati mendadak atau listrik padam.',
    },
    kept: {
      title: 'Tulisan Anda tidak hilang',
      text: 'Tulisan Anda selalu ada di papan, di kotak kartu susulan, atau di HP Anda. Juga bila sinyal putus atau langkah keburu ditutup.',
    },
    own: {
      title: 'Kartu Anda tetap milik Anda',
      text: 'Tidak ada yang dapat mengubah kartu orang lain, menulis di langkah yang sudah ditutup, atau memilih dua kali. Semua orang melihat papan yang sama.',
    },
    result: {
      title: 'Hasil yang diubah pasti ketahuan',
      text: 'Dengan bundel hasil dan sidik kuncinya, siapa pun dapat memeriksa tanpa internet apakah hasil berubah sejak disegel.',
    },
  },
  notPromised: 'Yang tidak dijamin',
  limits: [
    'Pengelola server yang curang. Selama acara, komputer server melihat semua kiriman dan dapat menahannya sebelum dicatat.',
    'Bahwa seseorang memang orang yang namanya ditulis. Itu tugas meja daftar hadir.',
    'Bebas dari tekanan atau jual beli suara. Layar HP selalu bisa diperlihatkan kepada orang lain.',
    'Pilihan rahasia. Pilihan disimpan dengan nama. Sebelum memilih, HP memberi tahu apakah nama ikut dicetak.',
    'Kiriman yang disadap dari udara, bila tertulis “Mode LAN tanpa TLS”.',
  ],
  check: 'Cara memeriksa hasil',
  checks: [
    'Cocokkan kode hasil di setiap halaman berita acara dengan kode di layar saat hasil disegel.',
    'Buka verify.html dari bundel hasil di komputer mana pun, tanpa internet, lalu pilih bundelnya.',
    'Tulis sidik kunci dari berita acara. Jawabannya ASLI atau BERUBAH, dan apa yang berubah.',
  ],
  data: 'Data pribadi Anda',
  dataTexts: [
    'Yang dicatat: nama, L/P, unsur, lembaga, jabatan, kartu, dan pilihan. Kami tidak pernah meminta NIK, sandi, atau OTP.',
    'Di HP, buka Menu lalu Data saya: unduh semua yang disimpan tentang Anda, atau minta dihapus. Panitia menghapusnya paling lama dalam 3 × 24 jam, juga dari salinan cadangan.',
    'Yang dihapus hanya kata-katanya. Hitungan tetap, catatan tetap dapat diperiksa, dan tertulis berapa isi yang dihapus.',
    'Setelah masa simpan, panitia menghapus data acara. Hasil yang disegel tetap disimpan.',
  ],
  tried: 'Bagaimana ini diuji',
  triedText:
    'Setiap janji punya ujinya: server dimatikan di tengah acara, sinyal diputus, berkas diubah satu byte demi satu. Angkanya ada di berkas docs/kepercayaan.md.',
};
