/** Why a manifest for another host name cannot be made. */
export type ManifestProblem =
  /** The address is none, or has more to it than a host, a port and a path. */
  | { readonly code: 'bad-address'; readonly address: string }
  | { readonly code: 'not-https'; readonly address: string }
  | { readonly code: 'trailing-slash'; readonly address: string }
  /** This machine serves nobody else. */
  | { readonly code: 'this-machine'; readonly address: string }
  /** The manifest to start from does not name the development server where it should. */
  | { readonly code: 'missing'; readonly what: string }
  /** Something would still point to the development server. */
  | { readonly code: 'left-over'; readonly what: string };

/** A manifest, or why there is none. */
export type ManifestResult = { readonly xml: string } | { readonly problem: ManifestProblem };

/** Where the manifest for development points to. */
const DEVELOPMENT = 'https://localhost:3000';
/** Every page, image and link in it: what follows the server's name there. */
const PLACES = [
  '/assets/icon-16.png', '/assets/icon-32.png', '/assets/icon-64.png', '/assets/icon-80.png',
  '/taskpane.html', '/taskpane.html?start=check', '/taskpane.html?start=narrative', '/taskpane.html?start=cell',
  '/commands.html', '/',
];
const PATH = /^(\/[\w.~-]+)*$/;
const THIS_MACHINE = /^(localhost|127\.|0\.0\.0\.0$|\[::1\]$)/;

function problemOf(address: string): ManifestProblem | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return { code: 'bad-address', address };
  if (url.protocol !== 'https:') return { code: url.protocol === 'http:' ? 'not-https' : 'bad-address', address };
  if (address.endsWith('/')) return { code: 'trailing-slash', address };
  const path = url.pathname === '/' ? '' : url.pathname;
  if (!PATH.test(path) || /[?#@\s\\]/.test(address)) return { code: 'bad-address', address };
  return THIS_MACHINE.test(url.hostname) ? { code: 'this-machine', address } : undefined;
}

/**
 * The manifest for a server of one's own, made from the one for development.
 * @param manifest the text of manifest.xml
 * @param address where the built pages are, such as https://gouji.example.cn or https://example.cn/gouji
 */
export function productionManifest(manifest: string, address: string): ManifestResult {
  const problem = problemOf(address);
  if (problem !== undefined) return { problem };
  const absent = PLACES.find((place) => !manifest.includes(`"${DEVELOPMENT}${place}"`));
  if (absent !== undefined) return { problem: { code: 'missing', what: `${DEVELOPMENT}${absent}` } };
  const base = new URL(address).href.replace(/\/$/, '');
  const xml = PLACES.reduce((text, place) => text.replaceAll(`"${DEVELOPMENT}${place}"`, `"${base}${place}"`), manifest);
  const left = /[^"\s<>]*localhost[^"\s<>]*/i.exec(xml);
  return left === null ? { xml } : { problem: { code: 'left-over', what: left[0] } };
}
