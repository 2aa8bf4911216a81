/** What `gouji --help` prints. */
export const USAGE_TEXT = `勾稽：部门决算公开表的勾稽核对与情况说明

用法
  gouji check   工作簿.xlsx… [--json] [--prior 上年.xlsx] [--audit 输出.xlsx]
  gouji narrate 工作簿.xlsx [--prior 上年.xlsx] [--style sc-2024] [--format text|json] [-o 输出文件]
  gouji rules   [--json]

  --audit 另存一份工作簿，末尾附“勾稽关系核对表”：每条关系一行，公式即时重算；只能与一个工作簿同用

退出码
  0  没有错误级问题
  1  至少有一处错误
  2  用法有误，或有文件不能读取`;
