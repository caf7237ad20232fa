import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { changedFields } from './change.ts';
import type { Drafts } from './field.ts';
import type { Form } from './tables/form.ts';

/** Somebody else changed the event meanwhile: shows both, and lets the visitor decide. */
export function ConflictDialog({
  form,
  before,
  mine,
  theirs,
  close,
  take,
}: {
  form: Form;
  before: Drafts;
  mine: Drafts;
  theirs: Drafts;
  close: () => void;
  /** Goes on from the newest version with these drafts; `isFinal` to send them at once. */
  take: (drafts: Drafts, isFinal: boolean) => void;
}) {
  const myChanges = changedFields(form.fields, before, mine);
  const theirChanges = changedFields(form.fields, before, theirs);
  const names = Object.keys(form.fields).filter((name) => myChanges.includes(name) || theirChanges.includes(name));
  const merged = { ...theirs, ...Object.fromEntries(myChanges.map((name) => [name, mine[name]])) } as Drafts;
  const say = (name: string, drafts: Drafts) => form.fields[name]?.say(drafts[name] as Drafts[string]) || 'nothing';
  return (
    <Dialog title="Somebody else changed this" close={close}>
      <p className="muted">Since you opened it, another change was saved. Yours is not lost.</p>
      <div className="conflict">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Saved now</th>
              <th scope="col">Yours</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{form.fields[name]?.label}</th>
                <td>{say(name, theirs)}</td>
                <td>{myChanges.includes(name) ? say(name, mine) : <span className="muted">not changed</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer className="dialog-actions">
        <Button onClick={() => take(theirs, false)}>Load what is saved</Button>
        <Button look="primary" onClick={() => take(merged, true)}>
          Save mine over it
        </Button>
      </footer>
    </Dialog>
  );
}
