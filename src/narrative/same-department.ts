/** `(原甲县林业局)`, `(曾用名:甲县林业局)`; the former name may have brackets of its own, as (本级). */
const BRACKETS = /\(((?:原|曾用名)(?:[^()]|\([^()]*\))+)\)/g;
/** What stands before a former name. 原名 may be 原 before a name that begins with 名, as 名山县林业局. */
const LABELS = ['原名称', '原名', '原', '曾用名'];
/** What tells the accounts of a part of a department, or of all of it, from others. */
const EXTENT = /(?:本级|机关|汇总|合并)(?=\)?$)/;

/**
 * Whether two names as tables state them are one department's: the same name, or one is what the other says that it was
 * called before. Two that were called the same before may be the halves of a department that was divided.
 */
export function isSameDepartment(one: string, other: string): boolean {
  const [first, second] = [namesIn(one), namesIn(other)];
  if (first.former.includes(second.name) || second.former.includes(first.name)) return true;
  const tellApart = first.former.length > 0 && second.former.length > 0 && !first.former.some((name) => second.former.includes(name));
  return first.name === second.name && !tellApart;
}

interface Names {
  readonly name: string;
  /** Its former name, in each way that it can be read; none where it says none, or several. */
  readonly former: readonly string[];
}

function namesIn(stated: string): Names {
  const whole = folded(stated);
  const [brackets, ...others] = [...whole.matchAll(BRACKETS)];
  const said = brackets?.[1];
  if (said === undefined || others.length > 0) return { name: whole, former: [] };
  const [before = '', behind = ''] = whole.split(`(${said})`);
  if (before === '') return { name: whole, former: [] };
  const name = before + behind;
  // What stands behind the brackets, as (本级), is said of both names.
  const former = LABELS.filter((label) => said.startsWith(label)).map((label) => namesIn(said.slice(label.length).replace(/^:/, '')).name + behind);
  return { name, former: former.filter((known) => extentOf(known) === extentOf(name)) };
}

function extentOf(name: string): string | undefined {
  return EXTENT.exec(name)?.[0];
}

/** Names differ in brackets' width and in spaces without being other names. */
function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
