import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';

/** A modal window: the rest of the page waits, Esc and a click beside it close it, and the focus comes back after it. */
export function Dialog({
  title,
  close,
  children,
  look = 'window',
}: {
  title: string;
  close: () => void;
  children: ReactNode;
  /** `sheet` comes from the lower edge on narrow screens. */
  look?: 'window' | 'sheet';
}) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the browser's own way
    <dialog
      ref={element}
      className={`dialog dialog-${look}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
    >
      <div className="dialog-body">
        <h2 id={heading} className="dialog-title">
          {title}
        </h2>
        {children}
        {/* The last, so that the focus is at first on what the dialog is for. */}
        <IconButton label="Close" icon="close" className="dialog-close" onClick={close} />
      </div>
    </dialog>
  );
}
