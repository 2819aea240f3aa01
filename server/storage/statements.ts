/** The tables of the database file, and every statement that is made of them. */

export const SCHEMA = `
create table if not exists workshops (
  workshop text primary key, created_at integer not null, code text not null unique, rehearsal_of text,
  loads integer not null default 0
) strict, without rowid;
create table if not exists log (
  workshop text not null references workshops on delete cascade, n integer not null, t integer not null,
  kind text not null, actor text not null, facts text not null,
  body_hash blob, prev blob, hash blob,
  primary key (workshop, n)
) strict, without rowid;
create table if not exists bodies (
  workshop text not null, n integer not null, salt blob, body text not null,
  primary key (workshop, n),
  foreign key (workshop, n) references log on delete cascade
) strict, without rowid;
create table if not exists drawers (
  row integer primary key, workshop text not null references workshops on delete cascade, owner text not null,
  bytes blob not null, sum integer
) strict;
create index if not exists drawers_by_owner on drawers (workshop, owner, row);
create table if not exists replies (
  row integer primary key, workshop text not null references workshops on delete cascade, op text not null,
  reply text not null
) strict;
create unique index if not exists replies_by_op on replies (workshop, op);
create table if not exists pictures (
  workshop text not null references workshops on delete cascade, picture text not null, bytes blob not null,
  primary key (workshop, picture)
) strict;
create table if not exists tokens (
  hash text primary key, workshop text not null references workshops on delete cascade, face text not null,
  role text not null, person text not null, once integer not null, kind text not null
) strict, without rowid;
create index if not exists tokens_by_workshop on tokens (workshop, person);
create table if not exists seats (
  seat text primary key, session text not null, workshop text not null references workshops on delete cascade,
  face text not null, role text not null, person text not null
) strict, without rowid;
create index if not exists seats_by_session on seats (session);
create index if not exists seats_by_workshop on seats (workshop, person);
create table if not exists erased_seats (
  workshop text not null references workshops on delete cascade, seat text primary key
) strict, without rowid;
create table if not exists methods (
  id text not null, version integer not null, saved_at integer not null, name text not null, summary text not null,
  method text not null,
  primary key (id, version)
) strict;
create table if not exists archived_methods (id text primary key) strict, without rowid;
create table if not exists scrub (one integer primary key) strict;
create table if not exists probe (one integer primary key, at integer not null) strict;
`;

const SEAT = 'select seat, session, workshop, face, role, person from seats';
const WORKSHOP = 'select workshop, created_at, code, rehearsal_of from workshops';
const METHOD = 'select id, version, saved_at, name, summary, method from methods';
const ENTRY = `select n, t, kind, actor, facts, body_hash, salt, body, prev, hash
  from log left join bodies using (workshop, n) where workshop = ?`;

export const READS = {
  entry: `${ENTRY} and n = ?`,
  scrub: 'select one from scrub',
  hash: 'select lower(hex(hash)) as hash from log where workshop = ? and n = ?',
  picture: 'select bytes from pictures where workshop = ? and picture = ?',
  reply: 'select reply from replies where workshop = ? and op = ?',
  replies: 'select op, reply from replies where workshop = ? order by row desc limit ?',
  workshops: `${WORKSHOP} order by created_at`,
  workshop: `${WORKSHOP} where workshop = ?`,
  code: `${WORKSHOP} where code = ?`,
  seat: `${SEAT} where seat = ?`,
  seatsOfSession: `${SEAT} where session = ?`,
  seatsOfWorkshop: `${SEAT} where workshop = ?`,
  erasedSeat: 'select seat from erased_seats where seat = ?',
  token: 'select hash, workshop, face, role, person, once, kind from tokens where hash = ?',
  method: `${METHOD} where id = ? and version = ?`,
  newestMethod: `${METHOD} where id = ? order by version desc limit 1`,
  methods: `select id, version, saved_at, name, summary, id in (select id from archived_methods) as archived
    from methods order by saved_at desc, version desc`,
  loads: 'select loads from workshops where workshop = ?',
} as const;

export const LOG = `${ENTRY} order by n`;
export const DRAWERS = 'select row, owner, bytes, sum from drawers where workshop = ? order by row';
export const NEWEST_DRAWER = 'select max(row) as row from drawers where workshop = ? and owner = ?';
export const HEAD = 'select n, hash from log where workshop = ? order by n desc limit 1';
export const WITH_LOG = 'select distinct workshop from log';
export const VERSION = 'pragma user_version';
export const COLUMNS = 'pragma table_info(drawers)';
export const ADD_SUM = 'alter table drawers add column sum integer';
export const LOG_ROW =
  'insert into log (workshop, n, t, kind, actor, facts, body_hash, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';
export const BODY_ROW = 'insert into bodies (workshop, n, salt, body) values (?, ?, ?, ?)';
export const CHAINING = 'update log set body_hash = ?, prev = ?, hash = ? where workshop = ? and n = ?';
export const SUMMING = 'update drawers set sum = ? where row = ?';
export const SALTING = 'update bodies set salt = ? where workshop = ? and n = ?';

export const WRITES = {
  drawer: 'insert into drawers (workshop, owner, bytes, sum) values (?, ?, ?, ?)',
  unfold: 'delete from drawers where workshop = ? and owner = ? and row <= ?',
  fold: 'insert into drawers (row, workshop, owner, bytes, sum) values (?, ?, ?, ?, ?)',
  reply: 'insert into replies (workshop, op, reply) values (?, ?, ?) on conflict do nothing',
  picture: 'insert into pictures (workshop, picture, bytes) values (?, ?, ?) on conflict do nothing',
  workshop: 'insert into workshops (workshop, created_at, code, rehearsal_of) values (?, ?, ?, ?)',
  noWorkshop: 'delete from workshops where workshop = ?',
  code: 'update workshops set code = ? where workshop = ?',
  token: 'insert into tokens (hash, workshop, face, role, person, once, kind) values (?, ?, ?, ?, ?, ?, ?)',
  noToken: 'delete from tokens where hash = ?',
  seat: 'insert into seats (seat, session, workshop, face, role, person) values (?, ?, ?, ?, ?, ?)',
  moveSeats: 'update seats set person = ?, role = ? where workshop = ? and person = ?',
  eraseSeats: `insert into erased_seats (workshop, seat)
    select workshop, seat from seats where workshop = ? and person = ? on conflict do nothing`,
  noSeats: 'delete from seats where workshop = ? and person = ?',
  moveTokens: 'update tokens set person = ?, role = ? where workshop = ? and person = ?',
  noTokens: "delete from tokens where workshop = ? and person = ? and kind <> 'recovery'",
  method: `insert into methods (id, version, saved_at, name, summary, method) values (?, ?, ?, ?, ?, ?)
    on conflict do nothing`,
  archive: 'insert into archived_methods (id) values (?) on conflict do nothing',
  unarchive: 'delete from archived_methods where id = ?',
  noBody: 'delete from bodies where workshop = ? and n = ?',
  noPicture: 'delete from pictures where workshop = ? and picture = ?',
  noNames: `update replies set reply = json_remove(reply, '$.accepted.authors')
    where workshop = ? and json_extract(reply, '$.accepted.authors') is not null`,
  scrub: 'insert into scrub (one) values (1) on conflict do nothing',
  scrubbed: 'delete from scrub',
  probe: 'insert into probe (one, at) values (1, ?) on conflict do update set at = excluded.at',
} as const;

export const RAISE_LOADS = 'update workshops set loads = loads + 1 where workshop = ? returning loads';
export const ALL_DRAWERS = 'select row, workshop, owner, bytes from drawers';
