const files = import.meta.glob<string>('../../examples/operations/*.graphql', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The operations of the README's tour, in its order: the tabs of a first visit. */
export const operations: readonly string[] = Object.keys(files)
  .sort()
  .map((path) => files[path] ?? '');
