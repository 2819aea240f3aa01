/** The name a person is called by: the first one that is not a title. "Dr. Ir. H. Ahmad Yani" is Ahmad. */

const TITLES =
  /^(prof|dr|drs|dra|drg|ir|kh?|hj?|haji|hajah|ust|ustaz|ustazah|tgk|raden|rr?|st|ny|tn|bpk|pak|ibu|bu|mr|mrs|ms)\.?$/i;

export function callName(name: string): string {
  const names = name.trim().split(/\s+/);
  return names.find((each) => !TITLES.test(each) && !each.endsWith('.')) ?? name;
}
