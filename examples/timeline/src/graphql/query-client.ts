import { QueryClient } from '@tanstack/react-query';
import { ConnectionError } from './client.ts';

const HALF_A_MINUTE = 30_000;

/** Keeps answers for the whole page: fresh for half a minute, asked again once when the connection was at fault. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: HALF_A_MINUTE,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && error instanceof ConnectionError,
      },
      // A change is sent also while the browser believes that it is offline: the failure is shown, and nothing is lost.
      mutations: { networkMode: 'always' },
    },
  });
