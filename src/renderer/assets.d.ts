declare module '*.css';

declare module '*?url' {
  export const address: string;
  // Vite gives an address as a default export only.
  // biome-ignore lint/style/noDefaultExport: see above
  export default address;
}
