import { Button, Tooltip } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { ACTIONS, keyWords } from '../app';
import type { ActionId } from '../app';
import { actionHint, actionWords } from '../text/zh-CN';
import { usePane } from './pane-context';

/** A button for an action: its words, its key in the tooltip, and whether it can be done now. */
export function ActionButton({
  id,
  iconOnly = false,
  icon,
  ...look
}: {
  readonly id: ActionId;
  readonly iconOnly?: boolean;
  readonly icon: NonNullable<ButtonProps['icon']>;
} & Pick<ButtonProps, 'appearance' | 'size' | 'className'>) {
  const { snapshot, listed, perform } = usePane();
  const action = ACTIONS[id];
  const words = actionWords(id);
  const button = (
    <Button
      {...look}
      icon={icon}
      disabled={!action.enabled(snapshot, listed)}
      onClick={() => void perform(action)}
      aria-label={iconOnly ? words : undefined}
      aria-keyshortcuts={keyWords(action)}
    >
      {iconOnly ? undefined : words}
    </Button>
  );
  const hint = actionHint(id, keyWords(action));
  return (
    <Tooltip content={hint} relationship="description" withArrow>
      {button}
    </Tooltip>
  );
}
