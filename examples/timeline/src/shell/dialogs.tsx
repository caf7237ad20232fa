import { DOMAINS, KINDS } from '../catalog.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { go } from '../routes/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { openDialog, useOpenDialog } from '../ui/dialogs.ts';
import { DomainIcon } from '../ui/icon.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SHORTCUTS } from './shortcuts.ts';

/** Whichever of the page's dialogs is open. */
export function Dialogs() {
  const open = useOpenDialog();
  const close = () => openDialog(null);
  switch (open) {
    case 'settings':
      return <SettingsDialog close={close} />;
    case 'help':
      return <HelpDialog close={close} />;
    case 'create':
      return <CreateDialog close={close} />;
    case 'filters':
      return (
        <Dialog title="Filters" close={close} look="sheet">
          <FilterBar />
          <footer className="dialog-actions">
            <Button look="primary" onClick={close}>
              Show the events
            </Button>
          </footer>
        </Dialog>
      );
    case null:
      return null;
  }
}

function HelpDialog({ close }: { close: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" close={close}>
      <dl className="shortcuts">
        {SHORTCUTS.map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>{meaning}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function CreateDialog({ close }: { close: () => void }) {
  return (
    <Dialog title="What happened, or will?" close={close} look="sheet">
      <div className="kind-choices">
        {DOMAINS.map(({ domain, label, kinds }) => (
          <section key={domain} className="kind-group" data-domain={domain}>
            <h3>{label}</h3>
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                className="kind-choice"
                onClick={() => {
                  close();
                  go({ panel: { show: 'new', kind } });
                }}
              >
                <DomainIcon domain={domain} />
                {KINDS[kind].label}
              </button>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
