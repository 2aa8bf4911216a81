/** What `gouji --help` prints. */
export const USAGE_TEXT = `勾稽：部门决算公开表的勾稽核对与情况说明

用法
  gouji check   工作簿.xlsx… [--json] [--prior 上年.xlsx] [--rules 规则.txt] [--audit 输出.xlsx] [--mark 输出.xlsx]
  gouji narrate 工作簿.xlsx [--prior 上年.xlsx] [--data 补充.json] [--template 待填.json] [--style sc-2024] [--format text|json|docx] [--appendix] [-o 输出文件]
  gouji rules   [--json]

  --rules 本单位自己的规则，每行一条“编号 规则”，写法与 gouji rules 所列相同；# 开头的行不读
  --data  补充数据：表里没有的预算数、原因、三公明细等；不写时读工作簿里名为“补充数据”的工作表
  --template 另存一份补充数据，还缺的各项留空，填好后用 --data 读入
  --style 格式：sc-2024、sc-2023、sc-2021、hubei-2023、sh-2024，或自己的格式文件（.json）
  --format docx 写成 Word 文件，图为可编辑的图表；要用 -o 写明文件名
  --appendix 在 Word 文件后附上工作簿中的各张公开表（第五部分 附表）
  --audit 另存一份工作簿，末尾附“勾稽关系核对表”：每条关系一行，公式即时重算；只能与一个工作簿同用
  --mark  另存一份工作簿，有误和需核对的单元格用条件格式标出，其余不变；只能与一个工作簿同用

退出码
  0  没有错误级问题
  1  至少有一处错误
  2  用法有误，或有文件不能读取`;
