/** What electron-builder is told: files, names, association, fuses, targets. */

/** The kind of file that belongs to Lockstep. */
export const projectKind = {
  ext: 'lockstep',
  name: 'Lockstep project',
  description: 'MiVoice MX-ONE plan of Lockstep',
  mimeType: 'application/x-lockstep',
};

export const programName = 'lockstep-planner';

/**
 * @param {{ icons: string, output: string, electronDist: string | undefined, electronVersion: string, isForTests?: boolean }} how
 * @returns {import('electron-builder').Configuration}
 */
export function installerConfiguration({ icons, output, electronDist, electronVersion, isForTests = false }) {
  return {
    appId: 'app.lockstep.planner',
    productName: 'Lockstep',
    copyright: 'Apache License 2.0',
    directories: { output, buildResources: 'build' },
    // Everything is bundled: nothing of node_modules travels along.
    files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules/**'],
    asar: true,
    npmRebuild: false,
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    fileAssociations: [{ ...projectKind, role: 'Editor', icon: `${icons}/lockstep` }],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      // The tests drive the program through this; what people get has it off.
      enableNodeCliInspectArguments: isForTests,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      // The older Electron of the tests does not know this one.
      ...(isForTests ? {} : { grantFileProtocolExtraPrivileges: false }),
    },
    artifactName: `${programName}-\${version}-\${os}-\${arch}.\${ext}`,
    linux: {
      target: ['AppImage'],
      icon: `${icons}/linux`,
      category: 'Office',
      executableName: programName,
      synopsis: 'Offline planner for MiVoice MX-ONE on VMware vSphere',
      mimeTypes: [projectKind.mimeType],
    },
    win: { target: ['nsis', 'portable'], icon: `${icons}/lockstep.ico`, executableName: 'Lockstep' },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    portable: { artifactName: `${programName}-\${version}-portable.\${ext}` },
    mac: {
      target: ['dmg'],
      icon: `${icons}/lockstep.icns`,
      category: 'public.app-category.business',
      hardenedRuntime: true,
      gatekeeperAssess: false,
    },
    publish: null,
  };
}
