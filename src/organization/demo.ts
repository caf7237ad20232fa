/** The organisation of the sample data, for which requests without a token act where that is allowed. */
export const DEMO_ORGANIZATION = {
  id: '01890000-0000-7000-8000-000000000001',
  slug: 'demo',
  name: 'Demo organisation',
} as const;
