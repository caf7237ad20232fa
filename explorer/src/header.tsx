import { rememberToken, useToken } from './token.ts';

/** The bar above GraphiQL: the token of all tabs, and where else to look. */
export function Header() {
  const token = useToken();
  return (
    <header className="bar">
      <strong>event-gateway</strong>
      <label>
        Token
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="none: the demo organisation, where that is open"
          value={token}
          onChange={(event) => rememberToken(event.target.value)}
        />
      </label>
      <nav>
        <a href="/app">Timeline</a>
        <a href="/">Sandbox</a>
        <a href="/schema.graphql">Schema</a>
      </nav>
    </header>
  );
}
