import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run dev` serves the page by itself and hands what it asks for on to a gateway at GATEWAY_URL. */
export default defineConfig({
  base: '/app/',
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000' },
  },
});
