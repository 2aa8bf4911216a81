/** What `gouji --help` prints. */
export const USAGE_TEXT = `勾稽：部门决算公开表的勾稽核对与情况说明

用法
  gouji check   工作簿.xlsx… [--json] [--prior 上年.xlsx]
  gouji narrate 工作簿.xlsx [--prior 上年.xlsx] [--style sc-2024] [--format text|json] [-o 输出文件]
  gouji rules   [--json]

退出码
  0  没有错误级问题
  1  至少有一处错误
  2  用法有误，或有文件不能读取`;
