/**
 * What the page says before its bundle runs. It loads first and by itself, so that a script that never arrives is
 * explained in words: a blank pane is what users of add-ins complain about most. React replaces the shell, and with
 * it these messages, when it draws for the first time.
 */

const TOO_LONG_MS = 20_000;

const BUNDLE_FAILED = '程序文件没有载入。请检查网络或代理设置，关闭本窗格后重新打开；仍不行时请清除 Office 加载项缓存再试。';
const OFFICE_FAILED = '没有载入 Office 组件（office.js），无法读取工作簿。请检查本机能否访问微软的加载项服务，或请管理员改用内网部署的版本。';
const CRASHED = '程序启动时出错。请关闭本窗格后重新打开；若仍出现，请把下面这行文字告诉管理员：';
const TOO_LONG = '载入时间过长。请检查网络，或关闭本窗格后重新打开。';

function explain(message: string): void {
  const shell = document.getElementById('shell');
  if (shell === null) return;
  shell.setAttribute('role', 'alert');
  shell.textContent = message;
}

window.addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLScriptElement) {
      explain(/\/office\.js(\?|$)/.test(event.target.src) ? OFFICE_FAILED : BUNDLE_FAILED);
    } else if (event instanceof ErrorEvent) {
      explain(`${CRASHED}${event.message}`);
    }
  },
  // A script that fails to load fires its event on the element, where it does not bubble.
  true,
);

window.setTimeout(() => {
  const shell = document.getElementById('shell');
  if (shell?.getAttribute('role') === 'status') explain(TOO_LONG);
}, TOO_LONG_MS);

export {};
