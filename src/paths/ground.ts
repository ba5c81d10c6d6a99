/** What every house has. */
export const groundPaths = {
  home: '/',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  source: '/source',
  saved: '/saved',
  serviceWorker: '/sw.js',
  manifest: '/manifest.webmanifest',
} as const;
