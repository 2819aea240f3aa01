/**
 * 2,048 short Indonesian words for the three on the screen [T3, T4]. Read aloud across a hall and typed on a small phone: everyday
 * words in plain letters, nothing rude, and the first four letters tell each from every other. A workshop's own three stand in
 * its record, so a word may be exchanged here without touching any workshop. Never imported by a page.
 */
export const PHRASE_WORDS: readonly string[] = `
abang abdi abjad abon abstrak acak acar acuan adab adang adat adegan adik adil adon adu agama agen agraria
agung ahad ahli ajaib ajak ajang ajar akad akal akar akasia akbar akhir akrab aksara akses aksi aktif aktor
akuarium akurat alam alarm alas alat album alfabet alih alir alis almari alokasi alpukat alun alur amal aman
ambil amplop ampuh anak analisis anatomi andai andong aneka angan anggrek angin angka angsa antar antena
antre anugerah anyam anyelir aparat apel apik apotek april apung arah aren armada aroma arsip artis arung
arus arwana asah asam asin asli asmara aspal aspek aspirasi asrama asri astronot asuh asyik atap atas atlas
atlet atraksi atribut atur audio aula awak awal awan awet ayah ayam ayun babak baca badai badut bagan bagi
bagus bahan bahu baik baja baju bakat baki bakso bakul balai balik balkon balok balut bambu bandar bangau
banjar bantal banyak bapak barat baris baron baru basah basket batako batik batu bawah bayam bayi bebek
becak beda begini beku bela beli belok belut benah bendera bengkel benih benteng benua beras berita berkas
berlian bersih beruang besar besi besok betah beton betul biar biasa biawak bibit bicara bidan biduk bihun
bijak biji bilah bilik bimbing bina bingkai bintang biola biri biru bisa bisik biskuit bisnis blok bobot
bocah bola boleh boling bolu bonang boneka bonsai bordir borneo borong botani botol boyong brokoli bros
bubuk budaya budi bufet bugar bujur bukit bukti buku bulan bulir bulu bumbu bumi bunda bunga buntut bunyi
bupati burung busa busur butir cabang cabut cadas cagar cahaya cair cakap cakra calon calung camat campur
canda cangkul canting capai caping capung cara cari catat catur cawan cekat cekung celana celengan celup
cemara cempaka cendana cengkih centong cepat ceplok cerah cerdas ceria cermat cerobong cerpen cetak cicak
cincau cinta cipta cita coba cobek cocok coklat congklak contoh corak corong cuaca cubit cuci cucu cuka
cukup cumi curah curug cuti dadar daftar dagang dagu dahan dahlia daki dalam dalil damai dampak dana dandan
dapat dapur darat daring darma dasar dasi datang daun daur dawai dawet daya dayung debat debu dedaun degan
degung dekap dekor delapan delima delman delta demo denah dendang dengar denting depan deposito derajat
deret derma desa desir detail detik dewan diagram dialog diam dian didik dikte dimensi dinas dinding dingin
diorama diploma direktur diri disiplin diskusi distrik divisi dodol dokar dokter dokumen dolan domba
domestik domino dompet donat dongeng dorong dosen drajat drama drum dua duduk duet duga dukuh dulang dunia
durasi durian dusun duta duyung edar edisi efek ejaan ekonomi ekor ekspor ekuator elang elastis elegan elips
elok emas embara ember embun empang emping empuk enak enam encer energi engsel entok epik esai esok estafet
estetik etalase etika etos evaluasi evolusi fabel fajar faktor famili fantasi fasih fauna favorit fenomena
festival figur fiksi film filsuf filter final firma fisik flanel flora fokus folio fondasi formasi forum
fosil foto frasa fungsi futsal gabah gabung gading gagah gaharu gajah gaji galah galeri gali galon galur
gambar gamelan ganda ganjil ganti gapai gapura garam gardu garis garpu garuda gasing gawai gaya gayung
gedung gelang gelora gemar gembala gemilang genap gendang genggam genre genta geografi gerabah gerbang
gergaji gerhana gerimis gerobak gesek gesit getuk giat gigi giling girang giring gitar gizi global gorden
goreng gorila gosok gotong goyang gradasi grafik graha gratis gua gubah gubuk gudang gudeg gugus gula gulung
gumam guna gunting gunung gurami gurih guru gusi habitat hadap hadiah hafal hakim halaman halte halus hampir
hamster handuk hangat hantar harap harga hari harmoni harpa harum hasil hasrat hasta hati hebat hektare
helai helium helm hemat hening henti heroik hewan hias hibah hibur hidang hidup hijau hikayat hilir himne
himpun hingga hirup hitam hitung hiu hobi honor horizon hormat hotel hubung hujan hulu huma humor huni huruf
hutan ibu idaman identik idola ijuk ikal ikan ikat iklan iklim ikon ikrar ikut ilalang ilham ilmu imaji
imbang imbuh impian imut inap indah indera indra induk ingat inggris ingin inovasi insan insinyur instan
intan inti ipar irama irigasi iring iris isi istana isyarat itik izin jadi jadwal jagat jagoan jagung jahe
jahit jajak jaket jaksa jala jalin jalur jambu jamin jamrud jamu jangka janji jantung janur jarak jari jarum
jasa jasmani jati jatuh jawab jazirah jejak jelajah jelita jemari jembatan jempol jemur jenaka jendela
jengger jenis jenjang jeram jernih jeruk jilid jinak jingga jinten jitu jodoh joglo joran jual juang juara
judul juga jujur julang jumat jumbo jumlah jumpa jungkat juni junjung juri jurnal juru juwita kabar kabel
kabin kabul kaca kadar kader kado kafe kagum kail kain kaji kakak kaki kaktus kala kaldu kalender kali
kalkun kalsium kalung kamar kambing kamera kampung kamus kanal kancil kandang kangen kantin kanvas kapal
kapling kapur karang karet kari karnaval karpet kartu karung karya kasih kasti kasur katak katering katun
kaum kawah kaya kayuh kebab kebun kecap kecil kedai kedelai kegiatan kejar kejora keju kekar kelabu kelereng
kelinci kelola keluar kemah kembang kemeja kemiri kemudi kenal kencur kendali kental kepala kepik kerbau
kereta kerikil kerja kertas kerucut kesatria kesemek ketan ketel ketika ketoprak ketua kiat kicau kikir
kilap kilo kimia kimono kincir kini kios kipas kiprah kira kiri kisah kismis kita klakson klarinet klasik
klinik klub knalpot koala kobar kobra kode koin koki kokoh kolak kolektor kolibri kolom komando komedi komik
komodo kompas kondang kongres konser kontrak konveksi koper kopi kopling kopra koral korden korek korma
kosakata kosmos kostum kota kran kreasi kredit kristal kriya kuaci kuas kuat kubah kubis kubus kucing kuda
kue kujang kukuh kulit kulkas kulon kumbang kumis kumpul kunang kunci kuning kunjung kuntum kunyit kuota
kupas kuplet kupon kupu kura kurir kurma kursi kurung kurva kusen kusir kusuma kutip kutub kuwini laba
labirin labu lacak lada laden lafal laga lagu lahan lahir laik lain laki lakon laksa laku lalap lalu lama
lambai lampu lamun lancar landai langit lanjut lantai lapak lapis lapor laras larut laser latar lateks latih
laut lawak layak lazim lebah lebih lega legenda legit lekas lekuk lele leluhur lemari lembah lemon lempar
lenggang lensa lentera lepas lereng lesehan lestari lesung letak lewat lezat liang libur lidah lidi lihat
lilin lima limbah limpah linang lincah lindung lingkar lintas lipat liput lirik lisan listrik literasi lobak
lobi lobster lodeh logam logika lokal loket lolos lomba lompat loncat longgar lonjong lontar loreng lorong
losmen lotek lowong loyal luang luap luar luas lubuk lucu ludruk lugas lugu luhur lukis lumba lumpia lumut
lunas luncur lurah lurik luruh lusa lutung luwes macan madani madu magang magnet mahal mahir mahkota mahoni
main majalah majelis maju makmur makna maksud malam mama mampir mana mandiri manggis manik mantap manusia
mapan maraton maret marga mari marjan markas marmer martabak masa masih maskot masuk mata materi mawar
mayang mebel medali media mega meja mekar melati melek melinjo melodi menang mendung mengkudu mentega menu
merah mercu merdeka mereka meriah merpati mesin meteor metode metro mewah mie migrasi mikro milik mimbar
mimpi mina mineral minggu mini minta minum minyak mirip misal misi mistar mitra mobil mochi modal mode moga
mohon molekul momen monas monitor montir moral mosaik motif motor moyang muara muatan muda mudik mufakat
mujair mujur muka mukim mulai mulia mulus mungil murah murid murni musang museum musik mutiara mutlak mutu
nada nadi naga nahkoda naik nalar nama nampan nanas nangka nanti narasi nasi naskah naung negara negeri
nektar nelayan nenek neon neraca netral ngarai niaga niat nikah nikel nikmat nilai nilon nira noken nomor
norma notula novel nuansa nuri nutrisi nyala nyaman nyanyi nyaring nyata nyiru nyiur nyonya oase obat obeng
obor oker oksigen olah oles ombak oncom onde ongkos opera opini optik orang orbit organ orkes ornamen otak
otot oval oven ozon pabrik pacu pada padi padma padu pagar pagi paham pahlawan pajak pakai paket pakis paku
pala palem paling palu paman pamer pamit pamor panah pancar pandai panen pangan panjang pantai papan paprika
papua parit parkir paruh pasang pasfoto pasir paspor pasti pasukan patih patok patri patuh paus paut
paviliun pawai paya payung peci pedagang peduli pegang pekan pelan peleton pelihara pelopor peluang pemuda
pena pencak pendek pengaruh pensil penting penuh penyu pepaya pepes perahu perdana pergi peri perkutut perlu
permai pernah persen pertama perunggu pesan pesisir pesona pesta petak petik petuah piagam piala piano
piawai pikat pikir pikul pilar pilih pilot pimpin pinang pindah pinggir pinjam pintar pinus pionir pipa
pipet pipi piramida piring pisah pita plafon plakat planet plastik platina plaza pleno plester plot pohon
poin pojok pokok pola poles polisi polwan pompa pondok ponsel ponton populer poros porsi portal posisi
poster potensi potong potret praja praktik prangko presiden pribadi prima prisma produk profesi program
proses protein provinsi proyek puas publik pucuk puisi puji pukat pukul pulang pulih pulpen pulsa puluh
puncak pundi punggung pupuk puri purnama pusaka puspa pustaka putar putih putra putu puyuh rabu racik radar
radio ragam ragi rahang rahmat raih raja rajin rajut raket rakit rakyat rama rambut ramping ramu rancak
randu rangka ransel rantai rapat rapi rapor rasa rasi rata ratu raut rawa rawit raya rayon reaksi realita
rebana rebung regional regu rehat rekam rekor rekreasi rela relief remaja rempah renang rencana renda
renovasi rentang renung renyah republik resep resital resmi resto revisi rezeki riak riang rias ribu rima
rimba rimpang rinai rinci rindang ringan rintik risalah ritme ritual riuh riwayat robot roda romansa rombong
rompi ronda rongga rotan roti royal royong ruang ruas rubah rujak rujuk rukun rumah rumbia rumit rumput
rumus runding runtun runut rupa rupiah rusa rute rutin ruwat saat sabar sabit sabtu sabun saga sagon sagu
saham sahut saing sajak saji saksi sakti saku salak saldo salep salin salju saluran sama sambal sampai
samudra sana sandal sangat santai sapa sapi sapu sarang sarekat sarjana saron sarung sasar sastra satai
satelit satin satria satu satwa saudara sauna saus sawah sawi sawo saya sayur sebab seberang sedap sedekah
sedia segar segera segi segmen sehat sejarah sejoli sejuk sekam sekolah sekutu selesai selimut selusin semai
sembilan semen semi semprot semua senam sendi sengon seni senja sensus sentra senyum sepak sepeda sepi sepoi
sepuh serai serbet serempak seri serpih seruling servis sesaji sesuai setara setel setia setor setrika sewa
siaga siang siap siaran sibuk sidang sidik sifat sigap sikap siklus siku silang silsilah simak simbol
simfoni simpan sinar sinden singa sini sinyal sipil siput siram sirene sirih sirkus sirup sisa sisi sistem
siswa sitar situ siulan skala skema sketsa skripsi slogan soal soda sohib sokong solek solusi sopan sopir
sorak sore sorot sosial sosok soto spanduk spasi spektrum spesies spiral sponsor stabil stadion standar
stasiun stiker stok strategi struktur studio suaka suara suasana subuh suci sudah sudi sudut sugih suguh
suka sukma sukses suku sulam sulfur suling sultan suluh sumber sumpit sumsum sumur sungai sunting sunyi
super surai surplus survei surya susu sutera swadaya swasta syahdu syair syarat syukur tabah tabel tablet
tabuh tadah tadi tafsir tahan tahu tajam taji takar taksi taktik talam talenta tali taman tambah tameng
tampak tamu tanah tanda tangan tani tanjak tanya tapak tapis target tarik taruh tata tauco taufan tawa tawon
tayang teater tebak tebing tebu teduh tegak teguh tekad teknik teko tekstil tekuk tela telepon teliti teluk
teman tembaga tempat temu tenaga tenda tengah tentu tenun teori tepat tepi tepuk terang terbang terima
termos ternak terompet terpal tertib terus tetap tetes tiang tiap tiara tiba tidur tiga tikar tiket tikung
tilik timah timba timur tindak tinggal tinta tipis tirai tirta tiru tisu titian tiup tokek tokoh toleran
tolong tomat tombol tonggak tonton topan topeng topi toples total tradisi traktor transfer tropis trotoar
truk tuah tuai tuan tubuh tudung tugas tugu tuju tukang tukik tulang tulen tulip tulus tumbuh tumis tumpang
tunai tunda tunggal tunjuk tuntas tupai turbin turnamen turun tutup uang ubin ucap udang udara ujar ujian
ujung ukir ukulele ukur ulam ulang ular ulas ulat ulek ulet ulin ulos umat umbi umbul umpan umum umur undang
undi undur unggah ungkap ungu unik unit unsur untai untung upacara upah upaya urai urap urun urus urut usaha
usap usul utama utara utuh utus vaksin valid vanili verba veteran video vila vinil violet visi visual
vitamin vokal voli voltase volume wacana wadah waduk wafer wahana wajah wajib wakil waktu walau walet wali
wangi wanita waras warga waris warkah warna warsa warta warung waspada watak wawasan wayang wedang wejang
wesel wibawa wicara widuri wijen wilayah wingko wira wisata wisma wisuda wortel wujud wulan yakin yayasan
yoga yoghurt yoyo yunior zaitun zaman zamrud zebra zirah zodiak zona
`
  .trim()
  .split(/\s+/);
