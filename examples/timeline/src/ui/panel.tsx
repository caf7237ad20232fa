import { type ReactNode, useEffect, useId, useRef } from 'react';
import { go } from '../routes/use-place.ts';
import { IconButton } from './button.tsx';
import { LoadingRows } from './states.tsx';

/** What lies open beside the view: a column on wide screens, the whole page on narrow ones. */
export function PanelFrame({
  title,
  close,
  actions,
  children,
  footer,
}: {
  title: string;
  close: () => void;
  actions?: ReactNode;
  children: ReactNode;
  /** Stays in sight below what scrolls. */
  footer?: ReactNode;
}) {
  const heading = useId();
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const panel = element.current;
    const before = document.activeElement;
    // On a narrow screen the view behind is gone, and with it what had the focus.
    if (panel && !panel.contains(before)) panel.focus({ preventScroll: true });
    return () => {
      // Back to where the visitor came from, once the panel is gone and nothing else took the focus, as another panel does.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement)
          before.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <section className="panel" aria-labelledby={heading} ref={element} tabIndex={-1}>
      <header className="panel-header">
        <h2 id={heading}>{title}</h2>
        <div className="panel-actions">
          {actions}
          <IconButton label="Close" icon="close" onClick={close} />
        </div>
      </header>
      <div className="panel-body">{children}</div>
      {footer && <footer className="panel-footer">{footer}</footer>}
    </section>
  );
}

/** A panel whose code is still on its way. */
export const Waiting = () => (
  <PanelFrame title="" close={() => go({ panel: null })}>
    <LoadingRows label="Loading" count={4} />
  </PanelFrame>
);
