/** The codes of what a project file does not take, and the words its fields are described with. */

/** What would mend a field. */
export type FieldFaultCode =
  | 'text'
  | 'catalogue-id'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'one-of'
  | 'either-of'
  | 'exactly'
  | 'object'
  | 'by-name'
  | 'kind-of-storage'
  | 'day'
  | 'currency'
  | 'list'
  | 'quantity-name'
  | 'line-id'
  | 'scenario-id'
  | 'quantity'
  | 'change-value'
  | 'logo'
  | 'png'
  | 'svg'
  | 'color'
  | 'correct-name'
  | 'take-out'
  | 'as-described'
  // What one field cannot know.
  | 'own-name'
  | 'count-hosts'
  | 'site-name'
  | 'meant'
  | 'on-project'
  | 'out-of-circle';

/** Why a text is no JSON. */
export type JsonFaultCode =
  | 'json-after-end'
  | 'json-colon'
  | 'json-comma'
  | 'json-trailing-comma'
  | 'json-name'
  | 'json-name-refused'
  | 'json-twice'
  | 'json-too-deep'
  | 'json-too-many'
  | 'json-open-text'
  | 'json-line-break'
  | 'json-backslash'
  | 'json-no-number'
  | 'json-single-quotes'
  | 'json-comment'
  | 'json-number'
  | 'json-no-value'
  | 'json-word'
  | 'json-nothing'
  | 'json-cut-off';

/** What is wrong with the file as a whole. */
export type FileFaultCode =
  'file-too-large' | 'file-no-object' | 'file-no-version' | 'file-newer' | 'file-more' | 'book-too-large';

/** What a number counts or is measured in, as English says it. */
export type NumberUnit =
  | ''
  | '(0.25 is a quarter)'
  | '(0 switches the check off)'
  | '(a share of the memory)'
  | 'CPUs'
  | 'days'
  | 'disks'
  | 'drives'
  | 'erlang per user'
  | 'Gbit/s'
  | 'GiB'
  | 'hosts'
  | 'machines'
  | 'Mbit/s'
  | 'Media Servers'
  | 'minor units (cents)'
  | 'months'
  | 'ms'
  | 'operations per second'
  | 'Service Nodes'
  | 'users'
  | 'vCPU';

/** What a list holds. */
export type ListNoun =
  | 'changes'
  | 'companion machines'
  | 'contacts'
  | 'costs'
  | 'discounts'
  | 'exchange rates'
  | 'features'
  | 'host groups'
  | 'lines'
  | 'price books'
  | 'prices'
  | 'reviews of findings'
  | 'revisions'
  | 'scenarios'
  | 'sections'
  | 'sites'
  | 'user groups';

/** What a catalogue id names. */
export type CatalogueNoun =
  | 'a CPU model'
  | 'a RAID level'
  | 'a drive model'
  | 'a finding'
  | 'a licence edition, or "cheapest"'
  | 'a machine profile'
  | 'a machine profile for Media Servers'
  | 'a machine profile for Service Nodes'
  | 'a need of the completeness check'
  | 'a network adapter'
  | 'a repair contract'
  | 'a server model'
  | 'a storage array'
  | 'a user kind'
  | 'a vSAN policy'
  | 'a vSphere release'
  | 'an Ethernet switch'
  | 'an FC adapter'
  | 'an FC switch'
  | 'an FT feature or device'
  | 'an MX-ONE release';

/** What a table by name holds. */
export type TableNoun = 'catalogue entries' | 'input values' | 'kinds' | 'own prices' | 'reviewed assumptions';
