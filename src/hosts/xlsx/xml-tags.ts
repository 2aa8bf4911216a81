/** Start tags of the small parts that list others: workbooks, relationships. */

/** The attributes of every element of that local name, by their own local names; an element's prefix is the program's affair. */
export function attributesOf(xml: string, element: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>`, 'g'));
  return [...tags].map(([, written = '']) => attributesIn(written));
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(/(?:^|\s)(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, (double ?? single ?? '').replaceAll('&amp;', '&'));
  }
  return attributes;
}
