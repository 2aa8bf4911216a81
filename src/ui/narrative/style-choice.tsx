import { Button, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { styleChoices } from '../../app';
import { NARRATIVE_PANE, WORDING, ownStyleLabel } from '../../text/zh-CN';
import { usePane } from '../pane-context';

/** Chooses the format that the text follows, or leads to its wordings. */
export function StyleChoice({ onWordings }: { readonly onWordings: () => void }) {
  const { session, snapshot } = usePane();
  const chosen = snapshot.narrative?.style ?? '';
  const choices = styleChoices(snapshot.kept).map(({ name, label, own }) => ({ name, label: own === true ? ownStyleLabel(label) : label }));
  const label = choices.find(({ name }) => name === chosen)?.label ?? chosen;
  return (
    <Menu
      checkedValues={{ style: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems: [name] }) => {
        if (name !== undefined) void session.setStyle(name);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
          {NARRATIVE_PANE.style}：{label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ name, label: words }) => (
            <MenuItemRadio key={name} name="style" value={name}>{words}</MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={onWordings}>{WORDING.open}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
