import type { App, Session, WebContents } from 'electron';

/** The page needs no camera, place, notification, serial port or download. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** This program makes no network request, and its page cannot make one either. */
export function denyNetwork(session: Session): void {
  const local = new Set(['app:', 'blob:', 'data:', 'devtools:']);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !URL.canParse(url) || !local.has(new URL(url).protocol) });
  });
}

/** There is one page: whatever would lead to another is stopped, in every window there may be. */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
