import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Variables that a style sheet reads from an element. */
    [name: `--${string}`]: string | number;
  }
}
