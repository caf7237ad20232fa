import { tokens } from './shared/tokens.ts';

/** The secrets of the likenesses, which keep nothing that is one. */
export const SECRETS = {
  strigo: 'org-likeness:key-likeness',
  greenhouse: 'harvest-key-likeness',
  roundware: '4ee0fc210823c2c2f72f06e3fe862c0f6740d3b4',
  client: { clientId: 'client-likeness', clientSecret: 'secret-likeness' },
};

/** The Harvest API that the gateway shall speak. */
export type HarvestVersion = 'v1' | 'v3';

type Environment = Record<string, string>;

const harvest: Record<HarvestVersion, (origin: string) => Environment> = {
  v1: (origin) => ({
    GREENHOUSE_VERSION: 'v1',
    GREENHOUSE_URL: `${origin}/v1`,
    GREENHOUSE_TOKEN: SECRETS.greenhouse,
  }),
  v3: (origin) => ({
    GREENHOUSE_VERSION: 'v3',
    GREENHOUSE_URL: `${origin}/v3`,
    GREENHOUSE_TOKEN_URL: `${origin}/token`,
    GREENHOUSE_CLIENT_ID: SECRETS.client.clientId,
    GREENHOUSE_CLIENT_SECRET: SECRETS.client.clientSecret,
  }),
};

/** The environment variables by which the gateway finds the likeness of a system at an origin. */
export const environmentOf = {
  junt: (origin: string): Environment => ({ JUNT_URL: `${origin}/v1` }),
  strigo: (origin: string): Environment => ({ STRIGO_URL: `${origin}/api/v1`, STRIGO_TOKEN: SECRETS.strigo }),
  greenhouse: (origin: string, version: HarvestVersion = 'v3'): Environment => harvest[version](origin),
  roundware: (origin: string, timeZone = 'America/New_York'): Environment => ({
    ROUNDWARE_URL: `${origin}/api/2`,
    ROUNDWARE_TOKEN: SECRETS.roundware,
    ROUNDWARE_TIME_ZONE: timeZone,
  }),
  outstand: (origin: string, refreshToken = tokens().current): Environment => ({
    OUTSTAND_URL: `${origin}/api/v1`,
    OUTSTAND_TOKEN_URL: `${origin}/oauth/token`,
    OUTSTAND_CLIENT_ID: SECRETS.client.clientId,
    OUTSTAND_CLIENT_SECRET: SECRETS.client.clientSecret,
    OUTSTAND_REFRESH_TOKEN: refreshToken,
  }),
};

/** The same for all five, which stand on consecutive ports of loopback. */
export function environmentAt(port: number, version: HarvestVersion): Environment {
  const at = (place: number) => `http://127.0.0.1:${port + place}`;
  return {
    ...environmentOf.junt(at(0)),
    ...environmentOf.strigo(at(1)),
    ...environmentOf.greenhouse(at(2), version),
    ...environmentOf.roundware(at(3)),
    ...environmentOf.outstand(at(4)),
  };
}
