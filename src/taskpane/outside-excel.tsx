import { FluentProvider, Link } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { OUTSIDE_EXCEL } from '../text/zh-CN';
import { EmptyState, useSystemTheme } from '../ui';

/** What the page shows in a plain browser, or in another Office program: where to go instead. */
export function OutsideExcel({ inOffice }: { readonly inOffice: boolean }) {
  return (
    <FluentProvider theme={useSystemTheme()}>
      <EmptyState icon={<PlugDisconnectedRegular />} title={OUTSIDE_EXCEL.title}>
        {inOffice ? OUTSIDE_EXCEL.otherHost : OUTSIDE_EXCEL.body}
        <br />
        {inOffice ? undefined : <Link href="index.html">{OUTSIDE_EXCEL.link}</Link>}
      </EmptyState>
    </FluentProvider>
  );
}
