/** What a note begins with: 注: 注1. (说明: 【备注】 附注: ※注; not 注册 and 注入, which begin names. */
const NOTE_MARK = /^[([【]?[※★]?(?:附?注(?![册入])|说明|备注)/;

/** Whether a line begins a note. */
export function isNote(text: string): boolean {
  return NOTE_MARK.test(text);
}
