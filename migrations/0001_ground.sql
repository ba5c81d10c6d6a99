-- What search stands on: trigrams for typing slips, and text without accents.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- PostgreSQL calls unaccent() only stable, since its dictionary may be swapped. Ours never is, so an index may stand on
-- fold(). The schema of the extension and the name of the dictionary are fixed at the moment of migration.
do $ground$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
begin
  execute format(
    $create$
      create function fold(words text) returns text language sql immutable strict parallel safe
      as $fold$ select lower(%1$I.unaccent(%2$L::regdictionary, words)) $fold$
    $create$,
    home, format('%I.unaccent', home));
end
$ground$;
comment on function fold(text) is 'lower case without accents, for searching; immutable, so that indexes may use it';
