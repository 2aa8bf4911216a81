/** What `gouji --help` prints. */
export const USAGE_TEXT = `勾稽：部门决算公开表的勾稽核对与情况说明

用法
  gouji check   工作簿.xlsx… [--json] [--prior 上年.xlsx] [--rules 规则.txt] [--audit 输出.xlsx]
  gouji narrate 工作簿.xlsx [--prior 上年.xlsx] [--style sc-2024] [--format text|json] [-o 输出文件]
  gouji rules   [--json]

  --rules 本单位自己的规则，每行一条“编号 规则”，写法与 gouji rules 所列相同；# 开头的行不读
  --audit 另存一份工作簿，末尾附“勾稽关系核对表”：每条关系一行，公式即时重算；只能与一个工作簿同用

退出码
  0  没有错误级问题
  1  至少有一处错误
  2  用法有误，或有文件不能读取`;
