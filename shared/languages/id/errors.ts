/**
 * Satu kalimat jelas untuk setiap kode: penolakan ruang, jawaban HTTP, penutupan kertas, dan berakhirnya sebuah kursi. Kode
 * yang tidak dikenal memakai `unexpected`.
 */

export const errors = {
  unexpected: 'Terjadi gangguan di server. Silakan coba lagi sebentar lagi.',
  offline: 'Server belum dapat dijangkau. Yang sudah Anda tulis tetap tersimpan di perangkat ini.',

  refusal: {
    'stale-step': 'Langkah sudah berpindah. Silakan lihat langkah yang sedang berjalan.',
    'step-closed': 'Langkah ini sudah ditutup.',
    'not-allowed': 'Anda tidak berwenang melakukan ini.',
    changed: 'Yang Anda pindahkan baru saja diubah orang lain. Silakan lihat dahulu, lalu ulangi.',
    unknown: 'Yang Anda maksud sudah tidak ada.',
    invalid: 'Permintaan ini tidak dapat dibaca server. Silakan muat ulang halaman.',
    'text-too-long': 'Tulisan ini terlalu panjang. Silakan dipendekkan.',
    'too-many-cards': 'Jumlah kartu Anda pada langkah ini sudah mencapai batas.',
    'too-many-people': 'Jumlah peserta lokakarya ini sudah mencapai batas.',
    'field-invalid': 'Ada isian yang belum benar. Silakan periksa kembali.',
    'dots-spent': 'Semua titik Anda sudah terpakai.',
    'too-many-on-one': 'Titik pada satu pilihan sudah mencapai batas.',
    'unknown-option': 'Pilihan ini tidak ada dalam pemungutan suara.',
    'reason-required': 'Mohon tuliskan alasannya.',
    closed: 'Pemungutan suara sudah ditutup. Pilihan ini TIDAK terhitung.',
    'not-on-roll': 'Nama Anda tidak ada dalam daftar pemilih untuk pemungutan suara ini.',
    'stale-rev': 'Sudah ada versi yang lebih baru, jadi perubahan ini tidak dipakai.',
    'poll-open': 'Masih ada pemungutan suara yang terbuka. Tutup dahulu.',
    'no-round-before':
      'Suara terbanyak baru dapat dipakai setelah putaran mufakat yang belum mencapai mufakat.',
    'nothing-to-undo': 'Tidak ada yang dapat dibatalkan.',
    'undo-changed': 'Tidak dapat dibatalkan, karena sesudah itu ada yang mengubahnya.',
    'door-locked': 'Pintu lokakarya sedang dikunci. Silakan hubungi fasilitator.',
    adjourned: 'Acara sedang dijeda sampai hari berikutnya.',
    frozen: 'Hasil sudah dibekukan. Perubahan baru dapat dibuat setelah koreksi dibuka.',
    'not-ready': 'Masih ada yang harus dilengkapi sebelum langkah ini.',
    'not-saved': 'Belum tersimpan karena gangguan disk di server. Akan dicoba lagi.',
    'read-only': 'Server sementara hanya dapat dibaca. Tulisan Anda tetap aman di perangkat ini.',
    rate: 'Terlalu banyak permintaan sekaligus. Halaman akan mencoba lagi sendiri.',
    busy: 'Server sedang sibuk. Silakan coba lagi.',
    behind: 'Server kehilangan data terakhir. Perangkat ini sedang mengirimkannya kembali.',
  },

  http: {
    'invalid-request': 'Permintaan ini tidak dapat dibaca server.',
    'bad-link': 'Tautan ini tidak berlaku. Mungkin sudah dipakai, atau tidak tersalin lengkap.',
    'bad-code': 'Kode ini tidak dikenal. Silakan periksa kembali kode di layar.',
    'word-needed': 'Tulis juga kata pertama dari tiga kata di layar.',
    'wrong-word': 'Kode atau kata pertama belum cocok. Samakan keduanya dengan yang tampil di layar.',
    'bad-recovery-code': 'Kode pemulihan ini tidak dikenal. Silakan periksa kembali ke-12 hurufnya.',
    'bad-operator-code': 'Kode operator belum benar. Kode itu tampil di terminal tempat server dijalankan.',
    'no-session': 'Perangkat ini belum bergabung, atau sudah dikeluarkan. Silakan bergabung lagi.',
    'no-right': 'Anda tidak berwenang membuka ini.',
    'no-such-workshop': 'Lokakarya ini tidak ada atau sudah dihapus.',
    'no-such-version': 'Versi hasil ini tidak ada.',
    'no-such-document': 'Dokumen ini tidak ada.',
    'not-found': 'Halaman ini tidak ada.',
    'claim-refused':
      'Fasilitator belum mengenali Anda sebagai orang ini. Silakan bergabung dengan nama Anda sendiri.',
    'foreign-origin': 'Permintaan ini datang dari situs lain, jadi tidak dilayani.',
    'method-wrong': 'Metode ini belum dapat disimpan: ada yang perlu diperbaiki.',
    'method-kept': 'Versi ini sudah ada dan isinya lain. Tidak ada yang ditimpa.',
    'too-many-methods': 'Server ini sudah menyimpan terlalu banyak metode.',
    'too-big': 'Yang dikirim terlalu besar.',
    'unreadable-table': 'Berkas ini tidak dapat dibaca sebagai tabel.',
    damaged: 'Catatan lokakarya ini rusak, jadi tidak dibuka. Minta operator memulihkannya dari salinan.',
    'disk-full': 'Ruang disk di komputer server hampir habis. Kosongkan dulu, lalu coba lagi.',
  },

  /** Kertas (laci dan papan) ditutup server; kuncinya kode penutupan. */
  paper: {
    4401: 'Perangkat ini tidak lagi terdaftar pada lokakarya. Silakan bergabung lagi.',
    4403: 'Anda tidak lagi berwenang atas kertas ini. Kartu yang belum tersimpan menjadi konsep di laci Anda.',
    4404: 'Kertas ini tidak ada atau sudah dihapus.',
    4409: 'Papan disusun ulang. Isinya sedang dimuat kembali.',
    4413: 'Isi laci Anda melampaui batas. Silakan kurangi, lalu muat ulang halaman.',
    4422: 'Isi laci di perangkat ini tidak dapat dibaca server. Salinannya sedang disusun ulang.',
    4008: 'Sambungan perangkat ini terlalu lambat. Sedang menyambung lagi.',
    4503: 'Server sedang dimulai ulang. Sedang menyambung lagi.',
    4529: 'Terlalu banyak perubahan sekaligus. Sedang menyambung lagi.',
  },

  ended: {
    removed: 'Anda telah dikeluarkan dari daftar hadir. Jika ini keliru, silakan hubungi fasilitator.',
    merged: 'Kehadiran Anda digabung dengan perangkat Anda yang lain.',
    'role-changed': 'Peran Anda diubah oleh fasilitator.',
    gone: 'Lokakarya ini sudah dihapus.',
    damaged: 'Catatan lokakarya ini rusak, jadi tidak dibuka. Minta operator memulihkannya dari salinan.',
    'no-session': 'Perangkat ini belum bergabung, atau sudah dikeluarkan. Silakan bergabung lagi.',
    'too-old': 'Halaman ini versi lama. Silakan muat ulang.',
  },
};
