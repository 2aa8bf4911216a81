/** What keeps a production manifest from being made, as src/manifest/production.ts says it. */
type Problem =
  | { readonly code: 'bad-address' | 'not-https' | 'trailing-slash' | 'this-machine'; readonly address: string }
  | { readonly code: 'missing' | 'left-over'; readonly what: string };

/** The sentence for a problem, with the next step. */
export function manifestProblem(problem: Problem): string {
  switch (problem.code) {
    case 'bad-address':
      return `“${problem.address}”不是可用的网址。请写成 https://主机名[:端口][/目录]，不带参数。`;
    case 'not-https':
      return `“${problem.address}”不是 https 网址，Excel 不会载入。请为服务器配置证书，改用 https。`;
    case 'trailing-slash':
      return `“${problem.address}”末尾多了斜杠。请去掉后重试。`;
    case 'this-machine':
      return `“${problem.address}”指向本机，别的电脑打不开。请写服务器的主机名；本机开发请直接使用 manifest.xml。`;
    case 'missing':
      return `manifest.xml 中没有 ${problem.what}，无法替换。请使用未经修改的 manifest.xml。`;
    case 'left-over':
      return `替换之后仍有 ${problem.what}，没有写出文件。请使用未经修改的 manifest.xml。`;
  }
}

/** The rest that the script says. */
export const MANIFEST_TEXT = {
  usage: '用法：node dist/manifest/production.js https://主机名[:端口][/目录] 输出文件.xml（在项目目录中运行）',
  written: (out: string) => `已写入 ${out}。`,
  file: (code: string, out: string) => {
    if (code === 'EEXIST') return `${out} 已经存在，没有覆盖。请换一个文件名，或先移走它。`;
    if (code === 'ENOENT') return `找不到 manifest.xml，或 ${out} 所在的文件夹不存在。请在项目目录中运行。`;
    return `无法写入 ${out}（${code}）。请检查文件夹权限。`;
  },
} as const;
