import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { STYLE_CHOICES } from '../../app';
import { NARRATIVE_PANE } from '../../text/zh-CN';
import { usePane } from '../pane-context';

/** Chooses the format that the text follows. */
export function StyleChoice() {
  const { session, snapshot } = usePane();
  const chosen = snapshot.narrative?.style ?? '';
  const label = STYLE_CHOICES.find(({ name }) => name === chosen)?.label ?? chosen;
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
          {STYLE_CHOICES.map(({ name, label: words }) => (
            <MenuItemRadio key={name} name="style" value={name}>{words}</MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
