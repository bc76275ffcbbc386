// What is packed, and how: read by electron-builder (`npm run package`) and by tests/packed.
'use strict';
const { version } = require('./package.json');

/** Everything the installed program needs; `out/` holds whole programs, so no node_modules goes along. */
const files = [
  'package.json',
  'LICENSE',
  'out/main/main.js',
  // Threads that read and fill a PDF somebody brought.
  'out/main/ward-*.js',
  'out/main/chunks/*.js',
  'out/preload/preload.js',
  'out/renderer/**',
  'forms/*/template.json',
  'forms/*/layout.pdf',
  'resources/**',
  // What a program that was killed may have left beside a file.
  '!resources/**/.*',
  '!**/node_modules/**',
  '!**/*.map',
];

/**
 * Beside the program too, where somebody without the window finds them. Copies of their own: what is
 * named here is left out of the asar.
 */
const extraResources = [{ from: 'out/licences', to: 'licences' }];

/** A program that is what was packed and nothing else: no other code, no Node, no debugger. */
const electronFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  // Changing the binary breaks the ad-hoc signature an unsigned build for Apple's chips runs by.
  resetAdHocDarwinSignature: process.platform === 'darwin',
};

const title = 'シッター補助';
const fileKind = 'シッター補助の世帯ファイル';
/** A double click on a household file starts the program (src/main/asked.ts). */
const sitterFile = {
  ext: 'sitter',
  description: fileKind,
  mimeType: 'application/x-sitter-hojo',
  role: 'Editor',
};
/** Who answers for a .deb; docs/releasing.md. `.invalid` leads nowhere, by definition. */
const { SITTER_HOJO_MAINTAINER, SITTER_HOJO_HOMEPAGE } = process.env;
const maintainer = SITTER_HOJO_MAINTAINER || 'sitter-hojo <maintainer@sitter-hojo.invalid>';
const homepage = SITTER_HOJO_HOMEPAGE || 'https://sitter-hojo.invalid/';

module.exports = {
  appId: 'sitter-hojo.window',
  // Names of files and folders are ASCII; what people read is Japanese, set below for each system.
  productName: 'sitter-hojo',
  copyright: 'MIT License, sitter-hojo',
  directories: { output: 'dist', buildResources: 'packaging' },
  files,
  extraResources,
  // Linux finds the window of a .desktop file by this name.
  extraMetadata: { homepage, desktopName: 'sitter-hojo.desktop' },
  removePackageScripts: true,
  asar: true,
  electronFuses,
  electronLanguages: ['ja', 'en-US'],
  // Nothing native is shipped.
  npmRebuild: false,
  // Nothing is uploaded, and no update is looked for.
  publish: null,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: 'sitter-hojo-${version}-${os}-${arch}.${ext}',
  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'icon.ico',
    // Its name is a key of the registry.
    fileAssociations: [{ ...sitterFile, name: 'sitter-hojo.household' }],
  },
  // For the one user, who needs no administrator; the household files in Documents are not touched.
  nsis: {
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    installerLanguages: ['ja_JP'],
    language: '1041',
    shortcutName: title,
    uninstallDisplayName: `${title} ${version}`,
    deleteAppDataOnUninstall: true,
    differentialPackage: false,
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'icon.icns',
    category: 'public.app-category.finance',
    hardenedRuntime: true,
    entitlements: 'packaging/entitlements.mac.plist',
    entitlementsInherit: 'packaging/entitlements.mac.plist',
    // The Finder shows the name.
    fileAssociations: [{ ...sitterFile, name: fileKind }],
    extendInfo: { CFBundleDisplayName: title, CFBundleDevelopmentRegion: 'ja' },
  },
  dmg: { title: `${title} ${version}`, writeUpdateInfo: false },
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'sitter-hojo',
    syncDesktopName: true,
    icon: 'icons',
    fileAssociations: [sitterFile],
    category: 'Office',
    maintainer,
    vendor: 'sitter-hojo',
    synopsis: title,
    description: '北区ベビーシッター利用支援事業の補助額の計算と申請書の下書き',
    desktop: {
      entry: {
        Name: title,
        Comment: '北区ベビーシッター利用支援事業の補助額の計算と申請書の下書き',
        StartupWMClass: 'sitter-hojo',
      },
    },
  },
};
