import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface StaticServer {
  /** Such as http://127.0.0.1:40001, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The file behind a path of the URL: the built pages, and the sample workbooks under /sample/ as `npm start` has them. */
function fileFor(pathname: string): string | undefined {
  const [folder, rest] = pathname.startsWith('/sample/')
    ? [path.join(ROOT, 'dist/sample'), pathname.slice('/sample/'.length)]
    : [path.join(ROOT, 'dist/web'), pathname.slice(1)];
  const file = path.join(folder, rest === '' ? 'index.html' : rest);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** Serves dist/web on a free port of this machine. */
export async function serveWeb(): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(decodeURIComponent(pathname));
    const content = file === undefined ? Promise.reject(new Error('outside')) : readFile(file);
    content.then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': TYPES[path.extname(file ?? '')] ?? 'application/octet-stream',
          'Cache-Control': 'no-store',
        });
        response.end(bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
