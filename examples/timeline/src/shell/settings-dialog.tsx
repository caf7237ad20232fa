import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSetting, writeSetting } from '../settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

const THEMES = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** What a visitor can choose; it stays in this browser. */
export function SettingsDialog({ close }: { close: () => void }) {
  const queries = useQueryClient();
  const theme = useSetting('theme');
  const [token, setToken] = useState(useSetting('token'));
  const save = () => {
    // With or without the word before it, as it is copied from a header.
    writeSetting('token', token.trim().replace(/^Bearer\s+/i, ''));
    // Whoever the new token is of may see other events, and must not see those of the old one.
    void queries.resetQueries();
    close();
  };
  return (
    <Dialog title="Settings" close={close}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset className="choice-field">
          <legend>Appearance</legend>
          <div className="segments">
            {THEMES.map(([value, label]) => (
              <label className="segment" key={value}>
                <input
                  type="radio"
                  name="theme"
                  value={value}
                  checked={theme === value}
                  onChange={() => writeSetting('theme', value)}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field">
          <label htmlFor="token">Token</label>
          <input
            id="token"
            type="password"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="token-hint"
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
          <p className="hint" id="token-hint">
            Sent to this server as a bearer token, and kept in this browser. Leave it empty where the server asks for
            none.
          </p>
        </div>
        <footer className="dialog-actions">
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
