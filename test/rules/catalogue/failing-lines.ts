/**
 * For every line of the catalogue one cell typed wrong, by hand, and how grave the rule then finds it.
 * A line reads: rule (with the number of its line from the second on), book, cell and change, severity.
 *
 * Copies are off by three last places, inequalities and totals by two: one more than is forgiven.
 */

const GENERAL = '一般公共预算财政拨款';
const FUND = '政府性基金预算财政拨款';
const CAPITAL = '国有资本经营预算财政拨款';

const LINES = `
F-101 everything 01[其他收入].决算数 +300.00 error
F-102 everything 01[使用非财政拨款结余].决算数 +300.00 error
F-103 everything 01[抗疫特别国债安排的支出].决算数 +300.00 error
F-104 everything 01[结余分配].决算数 +300.00 error
F-105 everything 01[收入总计].决算数 +0.02 error
F-106 everything 01[结余分配].决算数 +300.00 info
F-107 everything 01[结余分配].决算数 =-0.01 error
F-108 fiscal 01[使用非财政拨款结余].决算数 +0.01 review
F-109 everything 01[支出总计].决算数 =0.00 error
F-110 everything 01[年末结转和结余].决算数 =-0.01 review
F-201 everything 02[212].其他收入 +300.00 error
F-202 everything 02[223].财政拨款收入 +300.00 error
F-203 everything 02[21202].财政拨款收入 +300.00 error
F-204 everything 02[2120201].财政拨款收入 +300.00 error
F-205 everything 02[2120201].其他收入 =-0.01 error
F-301 everything 03[212].对附属单位补助支出 +300.00 error
F-302 everything 03[223].项目支出 +300.00 error
F-303 everything 03[21202].项目支出 +300.00 error
F-304 everything 03[2120201].项目支出 +300.00 error
F-305 fiscal 03[合计].经营支出 +0.01 review
F-306 everything 03[合计].上缴上级支出 +0.01 review
F-307 everything 03[212].基本支出 =-0.01 error
F-401 everything 04[${CAPITAL}].合计 +300.00 error
F-402 everything 04[年初.${CAPITAL}].合计 +300.00 error
F-403 everything 04[年初财政拨款结转和结余].合计 +300.00 error
F-404 everything 04[支出总计].${CAPITAL} +300.00 error
F-405 everything 04[其他支出].${CAPITAL} +300.00 error
F-406 everything 04[年末财政拨款结转和结余].${FUND} +300.00 error
F-407 everything 04[收入总计].合计 +0.02 error
F-408 everything 04[支出总计].${GENERAL} +300.00 error
F-408#2 everything 04[年初.${FUND}].合计 +300.00 error
F-408#3 everything 04[${CAPITAL}].合计 +300.00 error
F-409 everything 04[国有资本经营预算支出].${FUND} +0.01 review
F-409#2 everything 04[其他支出].${CAPITAL} +0.01 review
F-410 everything 04[抗疫特别国债安排的支出].${CAPITAL} +0.01 review
F-411 everything 04[其他支出].${GENERAL} =-0.01 error
F-501 everything 05[31204].${CAPITAL}.小计 +300.00 error
F-502 everything 05[31007].${GENERAL}.项目支出 +300.00 error
F-503 everything 05[31012].${FUND}.基本支出 +300.00 error
F-504 everything 05[31204].${CAPITAL}.基本支出 +300.00 error
F-505 everything 05[399].合计 +300.00 error
F-506 everything 05[39999].合计 +300.00 error
F-507 everything 05[313].${CAPITAL}.基本支出 +0.01 review
F-509 everything 05[39999].合计 =-0.01 error
F-601 everything 06[208].项目支出 +300.00 error
F-602 everything 06[212].小计 +300.00 error
F-603 everything 06[21202].小计 +300.00 error
F-604 everything 06[2120201].小计 +300.00 error
F-701 everything 07[212].399 +300.00 error
F-702 everything 07[212].39999 +300.00 error
F-703 everything 07[208].30101 +300.00 error
F-704 everything 07[21202].31007 +300.00 error
F-704#2 everything 07[2120201].31007 +300.00 error
F-705 fiscal 07[合计].30108 +300.00 info
F-706 fiscal 07[合计].30109 +300.00 info
F-707 fiscal 07[2101101].合计 +300.00 info
F-708 fiscal 07[合计].30111 +300.00 info
F-709 fiscal 07[合计].30113 +300.00 info
F-710 fiscal 07[2210203].合计 +300.00 info
F-711 everything 06[208].项目支出 =-0.01 error
F-711#2 everything 07[208].30101 =-0.01 error
F-801 fiscal 08[30199].决算数 +300.00 error
F-802 fiscal 08[30299].决算数 +300.00 error
F-803 fiscal 08[30399].决算数 +300.00 error
F-804 fiscal 08[30702].决算数 +300.00 error
F-805 fiscal 08[31099].决算数 +300.00 error
F-806 fiscal 08[39999].决算数 +300.00 error
F-807 fiscal 08[303].决算数 +300.00 error
F-808 fiscal 08[399].决算数 +300.00 error
F-810 fiscal 08[30702].决算数 =-0.01 error
F-901 everything 09[212].本年收入 +300.00 error
F-902 everything 09[21202].本年收入 +300.00 error
F-903 everything 09[2120201].本年收入 +300.00 error
F-904 fiscal 09[2101504].本年收入 +300.00 review
F-1001 everything 10[212].基本支出 +300.00 error
F-1002 everything 10[212].年末结转和结余 +300.00 error
F-1003 everything 10[212].本年收入 +300.00 error
F-1004 everything 10[2120801].年初结转和结余 =-0.01 error
F-1101 everything 11[223].年初结转和结余 +300.00 error
F-1102 everything 11[223].本年收入 +300.00 error
F-1201 everything 12[223].基本支出 +300.00 error
F-1202 everything 12[223].项目支出 +300.00 error
F-1301 everything 13[三公].预算数.公务接待费 +300.00 error
F-1302 everything 13[三公].决算数.公务接待费 +300.00 error
F-1303 everything 13[三公].${FUND}.公务接待费 +300.00 error
F-1304 everything 13[三公].预算数.公务用车运行维护费 +300.00 error
F-1305 fiscal 13[三公].${FUND}.公务接待费 +300.00 error
F-1305#2 everything 13[三公].决算数.合计 =32.90 error
F-1306 everything 13[三公].决算数.合计 =37.49 review
F-1307 everything 13[三公].预算数.因公出国 =-0.01 error
H-1 everything 10[21208].本年收入 +300.00 error
H-1#2 everything 10[2120801].本年收入 +300.00 error
H-1#3 everything 11[22301].本年收入 +300.00 error
H-1#4 everything 11[2230105].本年收入 +300.00 error
H-1#5 everything 12[22301].项目支出 +300.00 error
H-1#6 everything 12[2230105].项目支出 +300.00 error
X-01 everything 02[合计].本年收入合计 +0.03 error
X-02 everything 01[国有资本经营预算财政拨款收入].决算数 +300.00 error
X-03 everything 02[合计].上级补助收入 +0.03 error
X-04 everything 02[合计].事业收入 +0.03 error
X-05 everything 02[合计].经营收入 +0.03 error
X-06 everything 02[合计].附属单位上缴收入 +0.03 error
X-07 everything 02[合计].其他收入 +0.03 error
X-08 everything 03[合计].本年支出合计 +0.03 error
X-09 everything 03[223].本年支出合计 +0.03 error
X-10 everything 04[${GENERAL}].合计 +0.03 error
X-10#2 everything 04[${FUND}].合计 +0.03 error
X-10#3 everything 04[${CAPITAL}].合计 +0.03 error
X-11 everything 04[本年收入合计].合计 +0.03 error
X-12 everything 04[年初财政拨款结转和结余].合计 =1140.79 review
X-13 everything 04[年末财政拨款结转和结余].合计 =1796.71 review
X-14 everything 04[城乡社区支出].合计 =8828.29 error
X-14#2 everything 04[本年支出合计].合计 =9296.35 error
X-15 fiscal 04[本年支出合计].合计 +0.03 error
X-15#2 fiscal 04[收入总计].合计 +0.03 error
X-16 everything 04[年末财政拨款结转和结余].合计 +300.00 error
X-17 everything 06[合计].小计 +0.03 error
X-18 everything 06[212].小计 +0.03 error
X-18#2 everything 10[212].小计 +0.03 error
X-18#3 everything 12[223].合计 +0.03 error
X-19 everything 06[212].小计 =8828.29 error
X-19#2 everything 06[212].基本支出 =2262.66 error
X-19#3 everything 06[212].项目支出 =6565.65 error
X-19#4 everything 10[212].小计 =8828.29 error
X-19#5 everything 10[212].基本支出 =2262.66 error
X-19#6 everything 10[212].项目支出 =6565.65 error
X-19#7 everything 12[223].合计 =156.03 error
X-19#8 everything 12[223].基本支出 =0.02 error
X-19#9 everything 12[223].项目支出 =156.03 error
X-21 fiscal 03[2101504].本年支出合计 +300.00 error
X-21#2 fiscal 03[2101504].基本支出 +300.00 error
X-21#3 fiscal 03[2101504].项目支出 +300.00 error
X-22 fiscal 02[2101504].财政拨款收入 +300.00 review
X-23 everything 05[合计].合计 +0.03 error
X-24 everything 06[合计].小计 +0.03 error
X-24#2 everything 04[本年支出合计].${GENERAL} +0.03 error
X-25 everything 06[合计].基本支出 +0.03 error
X-26 everything 06[合计].项目支出 +0.03 error
X-26#2 everything 09[合计].本年支出 +0.03 error
X-27 everything 10[合计].小计 +0.03 error
X-27#2 everything 10[合计].基本支出 +0.03 error
X-27#3 everything 10[合计].项目支出 +0.03 error
X-27#4 everything 04[本年支出合计].${FUND} +0.03 error
X-28 everything 12[合计].合计 +0.03 error
X-28#2 everything 12[合计].基本支出 +0.03 error
X-28#3 everything 12[合计].项目支出 +0.03 error
X-28#4 everything 04[本年支出合计].${CAPITAL} +0.03 error
X-28#5 everything 11[合计].本年支出 +0.03 error
X-29 everything 08[30101].决算数 +0.03 error
X-30 everything 07[合计].30101 +0.03 error
X-31 everything 08[30101].决算数 +0.02 error
X-31#2 everything 07[合计].30101 +0.02 error
X-32 everything 07[合计].合计 +0.03 error
X-32#2 everything 07[212].合计 +0.03 error
X-34 everything 08[公用经费合计].决算数 +300.00 error
X-35 everything 09[合计].本年支出 +0.03 error
X-36 everything 09[2120201].本年支出 +0.03 error
X-37 everything 10[合计].年初结转和结余 +0.03 error
X-37#2 everything 10[合计].本年收入 +0.03 error
X-37#3 everything 10[合计].小计 +0.03 error
X-37#4 everything 10[合计].年末结转和结余 +0.03 error
X-38 everything 11[合计].年初结转和结余 +0.03 error
X-38#2 everything 11[合计].本年收入 +0.03 error
X-38#3 everything 11[合计].本年支出 +0.03 error
X-38#4 everything 11[合计].年末结转和结余 +0.03 error
X-38#5 everything 12[合计].合计 +0.03 error
X-40 everything 13[三公].决算数.因公出国 +0.03 review
X-41 everything 13[三公].决算数.公务接待费 +0.03 review
X-42 everything 13[三公].决算数.公务用车运行维护费 +0.03 review
X-43 everything 13[三公].决算数.公务用车购置费 +300.00 review
X-44 everything 13[三公].${GENERAL}.因公出国 +0.03 review
X-44#2 everything 13[三公].${GENERAL}.公务接待费 +0.03 review
X-44#3 everything 13[三公].${GENERAL}.公务用车运行维护费 +0.03 review
X-44#4 everything 13[三公].${GENERAL}.公务用车购置费 +300.00 review
X-44#5 everything 13[三公].${FUND}.因公出国 +0.03 review
X-44#6 everything 13[三公].${FUND}.公务接待费 +0.03 review
X-44#7 everything 13[三公].${FUND}.公务用车运行维护费 +0.03 review
X-44#8 everything 13[三公].${FUND}.公务用车购置费 +300.00 review
X-45 fiscal 08[30212].决算数 +0.02 error
X-45#2 fiscal 08[30217].决算数 +0.02 error
X-45#3 fiscal 08[30231].决算数 +0.02 error
X-45#4 fiscal 08[31013].决算数 +0.02 error
X-46 fiscal 13[三公].${GENERAL}.因公出国 +0.01 info
X-46#2 fiscal 13[三公].${GENERAL}.公务接待费 +0.01 info
X-46#3 fiscal 13[三公].${GENERAL}.公务用车运行维护费 +0.01 info
X-46#4 fiscal 13[三公].${GENERAL}.公务用车购置费 +0.01 info
X-47 fiscal 08[30216].决算数 +0.03 info
X-48 everything 13[三公].${FUND}.合计 =5527.99 error
X-52 everything 10[212].本年收入 =9050.68 error
X-52#2 everything 11[223].本年收入 =111.21 error
`;

export interface FailingLine {
  /** Rule and, from its second line on, the line's number: X-10#2. */
  readonly line: string;
  readonly book: 'everything' | 'fiscal';
  readonly change: string;
  readonly severity: string;
}

export const FAILING_LINES: readonly FailingLine[] = LINES.trim()
  .split('\n')
  .map((text) => {
    const [line = '', book = '', cell = '', change = '', severity = ''] = text.split(' ');
    if (book !== 'everything' && book !== 'fiscal') throw new Error(`no such book: ${text}`);
    return { line, book, change: `${cell} ${change}`, severity };
  });
