import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';

/** Figures typed by hand from the sources, so that a slip of a conversion or an edit shows. */
const c = bundledCatalogue();
const quoted = (value: unknown, source: string, unit = '') => ({ value, unit, source, confidence: 'quoted' });
const derived = (value: unknown, source: string, unit = '') => ({ value, unit, source, confidence: 'derived' });
const estimate = (value: unknown, source: string, unit = '') => ({ value, unit, source, confidence: 'estimate' });

describe('vSphere', () => {
  test.each([
    ['6.7 left general support', c.releases['6.7']?.endOfGeneralSupport, quoted('2022-10-15', 'ft:F47')],
    ['7.0 leaves guidance', c.releases['7.0']?.endOfTechnicalGuidance, quoted('2027-04-02', 'ft:F47')],
    ['9.1 leaves general support', c.releases['9.1']?.endOfGeneralSupport, quoted('2028-08-12', 'ft:F47')],
    ['5.5 runs vLockstep', c.releases['5.5']?.ftTechnology, quoted('vlockstep', 'ft:F19')],
    ['6.0 Enterprise Plus', c.releases['6.0']?.ftVcpusMax['enterprise-plus'], quoted(4, 'ft:F4')],
    ['6.7 Enterprise Plus', c.releases['6.7']?.ftVcpusMax['enterprise-plus'], quoted(8, 'ft:F3')],
    ['8.0 Standard', c.releases['8.0']?.ftVcpusMax.standard, quoted(2, 'ft:F1')],
    ['9.0 is carried over', c.releases['9.0']?.ftVcpusMax['enterprise-plus'], derived(8, 'ft:F26')],
    ['6.7 memory is derived', c.releases['6.7']?.ftMemoryGibMax, derived(128, 'ft:F23', 'GiB')],
    ['FT machines a host', c.releases['8.0']?.ftMachinesPerHost, quoted(4, 'ft:F1')],
    ['FT vCPUs a host', c.releases['7.0']?.ftVcpusPerHost, quoted(8, 'ft:F2')],
    ['no vCPU cap in 5.5', c.releases['5.5']?.ftVcpusPerHost, derived(0, 'ft:F19')],
    ['one disk set in 5.5', c.releases['5.5']?.ftDiskCopies, quoted(1, 'ft:F21')],
    ['two disk sets since', c.releases['6.0']?.ftDiskCopies, quoted(2, 'ft:F21')],
    ['FT link', c.releases['8.0']?.ftLinkGbitMin, quoted(10, 'ft:F1', 'Gbit/s')],
    ['USB with FT', c.releases['8.0']?.ftSupports['usb'], quoted('no', 'ft:F10')],
    ['NSX-T with FT on 8.0', c.releases['8.0']?.ftSupports['nsx-segments'], quoted('no', 'ft:F1')],
    ['vSAN with FT on 6.7', c.releases['6.7']?.ftSupports['vsan-datastore'], quoted('yes', 'ft:F3')],
    ['thin disks in 5.5', c.releases['5.5']?.ftSupports['thin-disk'], quoted('no', 'ft:F19')],
  ])('%s', (_why, figure, expected) => {
    expect(figure).toMatchObject(expected);
  });

  test('encryption with FT on 7.0 says from which update', () => {
    expect(c.releases['7.0']?.ftSupports['encryption']).toMatchObject({ value: 'yes', note: /from 7.0 U2 only/ });
    expect(c.releases['6.7']?.ftSupports['encryption']).toMatchObject({ value: 'no' });
  });
});

describe('licences and prices', () => {
  test.each([
    ['cores per CPU', c.editions['vvf']?.coresPerCpuMin, quoted(16, 'lic:S40')],
    ['kit', c.editions['essentials-plus-kit']?.kitCores, quoted(96, 'lic:S30')],
    ['Essentials hosts', c.editions['essentials']?.hostsMax, quoted(3, 'lic:S15')],
    ['Foundation from 6.5 U1', c.vcenters['foundation']?.hostsMax, quoted(4, 'lic:S20')],
    ['Standard has no DRS', c.editions['standard']?.includesDrs, quoted(false, 'lic:S13')],
    ['perpetual sales stopped', c.editions['enterprise-plus']?.soldUntil, derived('2024-01-31', 'lic:S31')],
    ['VVS', c.prices.prices['licence:vvs']?.minor, quoted(5_000, 'lic:S25')],
    ['VVF, five years', c.prices.prices['licence:vvf:5y']?.minor, quoted(12_000, 'lic:S57')],
    ['VCF, three years', c.prices.prices['licence:vcf:3y']?.minor, quoted(35_000, 'lic:S57')],
    ['kit a year', c.prices.prices['licence:essentials-plus-kit']?.minor, derived(336_000, 'lic:S30')],
    ['vCenter 7 Standard', c.prices.prices['vcenter:standard']?.minor, quoted(596_500, 'lic:S56')],
    ['EPYC 9124', c.prices.prices['cpu:amd-epyc-9124']?.minor, quoted(108_300, 'cpu:amd-export')],
    ['Xeon Gold 6348', c.prices.prices['cpu:intel-xeon-gold-6348']?.minor, quoted(307_200, 'cpu:sth-ice-lake')],
    ['Windows Server', c.prices.prices['os:windows-standard-16-core']?.minor, quoted(106_900, 'lic:S102')],
    ['MX-ONE is not public', c.prices.prices['mx-one:user']?.minor, estimate(null, 'mx:S14')],
    ['Foundation not found', c.prices.prices['vcenter:foundation']?.minor, estimate(null, 'lockstep:estimate')],
  ])('%s', (_why, figure, expected) => {
    expect(figure).toMatchObject(expected);
  });
});

describe('hardware', () => {
  test.each([
    ['R640 power', c.servers['dell-r640']?.powerTypicalW, derived(201, 'lic:S67', 'W')],
    ['R6525 power', c.servers['dell-r6525']?.powerTypicalW, derived(328, 'lic:S67', 'W')],
    ['R660 slots', c.servers['dell-r660']?.memorySlots, quoted(32, 'lic:S68')],
    ['ME5024 nameplate', c.arrays['dell-me5024']?.powerMaxW, quoted(580, 'lic:S72', 'W')],
    ['G620 ports', c.switches['brocade-g620']?.ports, quoted(48, 'lic:S71')],
    ['6426Y cores', c.cpus['intel-xeon-gold-6426y']?.cores, quoted(16, 'cpu:intel-ark')],
    ['6426Y clock', c.cpus['intel-xeon-gold-6426y']?.baseGhz, quoted(2.5, 'cpu:intel-ark', 'GHz')],
    ['9174F power', c.cpus['amd-epyc-9174f']?.powerW, quoted(320, 'cpu:amd-export', 'W')],
    ['Avoton', c.cpuFamilies['intel-avoton']?.checkpointingFt, quoted('no', 'cpu:ft-requirements-80')],
    [
      'Westmere-EP on 7.0',
      c.cpuFamilies['intel-westmere-ep']?.esxiSupport['7.0'],
      quoted('discontinued', 'cpu:esxi-70-removals'),
    ],
    ['Skylake-SP on 9.1', c.cpuFamilies['intel-skylake-sp']?.esxiSupport['9.1'], quoted('deprecated', 'cpu:kb-318697')],
    [
      'Broadwell-EP on 9.0',
      c.cpuFamilies['intel-broadwell-ep']?.esxiSupport['9.0'],
      quoted('discontinued', 'cpu:kb-318697'),
    ],
    ['Milan EVC', c.cpuFamilies['amd-milan']?.evcBaseline, quoted('AMD "Zen 3" Generation', 'cpu:evc-91')],
    ['15k drive', c.drives['sas-15k-600gb']?.iops, quoted(180, 'ft:F44', '1/s')],
    ['NL-SAS rebuild', c.drives['nl-sas-8000gb']?.rebuildMbPerSecond, quoted(105, 'ft:F45', 'MB/s')],
    ['ESA RAID 5', c.vsanPolicies['esa-raid5-4-1']?.rawFactor, quoted(1.25, 'ft:F46')],
  ])('%s', (_why, figure, expected) => {
    expect(figure).toMatchObject(expected);
  });

  test('Nehalem and Westmere never pair under legacy FT', () => {
    expect(c.cpuFamilies['intel-nehalem-ep']?.legacyFtGroup).toBe('nehalem');
    expect(c.cpuFamilies['intel-westmere-ep']?.legacyFtGroup).toBe('westmere');
  });
});

describe('MX-ONE and planning', () => {
  test.each([
    ['Service Nodes a system', c.mxOneReleases['8.0']?.serviceNodesMax, quoted(124, 'mx:S7')],
    ['external traffic', c.userKinds['extension']?.externalErlang, quoted(0.1, 'mx:S4', 'erlang')],
    ['Service Node size', c.machineProfiles['service-node']?.vcpus, estimate(4, 'mx:S3')],
    ['Service Node memory', c.machineProfiles['service-node']?.memoryGib, estimate(16, 'mx:S3', 'GiB')],
    ['next business day', c.repairContracts['nbd']?.repairHours, derived(51, 'av:43', 'h')],
    ['four hours', c.repairContracts['24x7-4h']?.repairHours, derived(6.5, 'av:43', 'h')],
    ['blocking', c.planning['demand.blockingTarget'], quoted(0.01, 'mx:S4', 'share')],
    ['high load', c.planning['demand.highLoadFactor'], quoted(1.2, 'mx:S4')],
    ['legacy margin', c.planning['network.legacyMargin'], quoted(1.2, 'ft:F33')],
    ['dirty pages', c.planning['network.dirtyPagesConservative'], estimate(12_000, 'ft:F36', '1/s')],
    ['ESXi memory', c.planning['hosts.hypervisorMemoryMin'], quoted(8, 'ft:F90', 'GiB')],
    ['electricity', c.planning['bill.electricityPrice'], quoted(0.1902, 'lic:S77', 'money/kWh')],
    ['PUE', c.planning['bill.pue'], quoted(1.56, 'lic:S81')],
    ['SnS', c.planning['bill.snsShare'], quoted(0.25, 'lic:S50', 'share')],
  ])('%s', (_why, figure, expected) => {
    expect(figure).toMatchObject(expected);
  });

  test.each([
    ['availability.hostHardwareMtbf', 87_600, 'quoted', 3],
    ['availability.hypervisorMtbf', 43_800, 'estimate', 4],
    ['availability.haRestart', 1 / 6, 'estimate', 1.5],
    ['availability.commonCauseShare', 0.02, 'estimate', 3],
    ['availability.sanAvailability', 0.99999, 'estimate', 5],
  ])('%s', (id, value, confidence, errorFactor) => {
    expect(c.planning[id]).toMatchObject({ value, confidence, errorFactor });
  });
});
