import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  // Else hundreds of warnings about "use client" in the packages.
  logLevel: 'error',
  build: { outDir: 'dist', emptyOutDir: true },
});
