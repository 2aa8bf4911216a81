/** What is wrong with an XML text, if anything: tags that do not pair, signs that may not stand there. */
export function malformed(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^\uFEFF/, '').replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  let rest = body;
  let roots = 0;
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return `a bare & in ${text.slice(0, 40)}`;
      rest = rest.slice(text.length);
      continue;
    }
    const tag = /^<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(rest);
    if (tag === null) return `no tag: ${rest.slice(0, 40)}`;
    const [whole, close, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/\s([\w.:-]+)\s*=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
    if (close === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) return `<${open.join('><')}> left open`;
  return roots === 1 ? undefined : `${roots} roots`;
}
