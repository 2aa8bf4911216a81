import type { RefObject } from 'react';

/** The browser's own choice of a file, unseen: the button that stands for it clicks it. */
export function FileInput({ input, accept, label, testId, onFile }: {
  readonly input: RefObject<HTMLInputElement | null>;
  /** As the browser takes it: `.xlsx`. */
  readonly accept: string;
  readonly label: string;
  readonly testId?: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      data-testid={testId}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be chosen again after it was mended.
        event.target.value = '';
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
