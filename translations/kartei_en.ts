<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n entry was deleted.</numerusform>
            <numerusform>%n entries were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message numerus="yes">
        <source>And %n more file(s).</source>
        <translation>
            <numerusform>And %n more file.</numerusform>
            <numerusform>And %n more files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n lines above the headings were passed over.</source>
        <translation>
            <numerusform>%n line above the headings was passed over.</numerusform>
            <numerusform>%n lines above the headings were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message numerus="yes">
        <source>Tag %n contacts with %1</source>
        <translation>
            <numerusform>Tag %n contact with %1</numerusform>
            <numerusform>Tag %n contacts with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n contacts</source>
        <translation>
            <numerusform>Record the consent of %n contact</numerusform>
            <numerusform>Record the consent of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message numerus="yes">
        <source>%n quote(s) in other currencies are not counted.</source>
        <translation>
            <numerusform>%n quote in another currency is not counted.</numerusform>
            <numerusform>%n quotes in other currencies are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditText</name>
    <message numerus="yes">
        <source>%1 · %2 in sent and accepted quotes, without %n in other currencies</source>
        <translation>
            <numerusform>%1 · %2 in sent and accepted quotes, without %n in another currency</numerusform>
            <numerusform>%1 · %2 in sent and accepted quotes, without %n in other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message numerus="yes">
        <source>%n contact(s) say something in “%1”: its kind and currency stay. Make a new field for something else.</source>
        <translation>
            <numerusform>%n contact says something in “%1”: its kind and currency stay. Make a new field for something else.</numerusform>
            <numerusform>%n contacts say something in “%1”: its kind and currency stay. Make a new field for something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message numerus="yes">
        <source>Give %n card(s) a name.</source>
        <translation>
            <numerusform>Give %n card a name.</numerusform>
            <numerusform>Give %n cards a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say who looks after %n contact(s).</source>
        <translation>
            <numerusform>Say who looks after %n contact.</numerusform>
            <numerusform>Say who looks after %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through %n contact(s) with whom there was nothing for three years, and delete whom you no longer need.</source>
        <translation>
            <numerusform>Look through %n contact with whom there was nothing for three years, and delete it if you no longer need it.</numerusform>
            <numerusform>Look through %n contacts with whom there was nothing for three years, and delete whom you no longer need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n person(s).</source>
        <extracomment>what is missing on cards: &quot;E-mails&quot;</extracomment>
        <translation>
            <numerusform>Fill in “%1” of %n person.</numerusform>
            <numerusform>Fill in “%1” of %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in “%1” of %n company(s).</source>
        <translation>
            <numerusform>Fill in “%1” of %n company.</numerusform>
            <numerusform>Fill in “%1” of %n companies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n card(s) on which something is likely wrong.</source>
        <translation>
            <numerusform>Mend %n card on which something is likely wrong.</numerusform>
            <numerusform>Mend %n cards on which something is likely wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n card(s) that are likely a second one.</source>
        <translation>
            <numerusform>Merge %n card that is likely a second one.</numerusform>
            <numerusform>Merge %n cards that are likely second ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n contact(s) whether their card is still right, and confirm it.</source>
        <translation>
            <numerusform>Ask %n contact whether their card is still right, and confirm it.</numerusform>
            <numerusform>Ask %n contacts whether their card is still right, and confirm it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the phone numbers on %n card(s) so that they can be dialled.</source>
        <translation>
            <numerusform>Write the phone numbers on %n card so that they can be dialled.</numerusform>
            <numerusform>Write the phone numbers on %n cards so that they can be dialled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the country on %n card(s) from the list.</source>
        <translation>
            <numerusform>Choose the country on %n card from the list.</numerusform>
            <numerusform>Choose the country on %n cards from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n created.</source>
        <translation>
            <numerusform>%n created.</numerusform>
            <numerusform>%n created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n changed.</numerusform>
            <numerusform>%n changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because already there.</source>
        <translation>
            <numerusform>%n left out because already there.</numerusform>
            <numerusform>%n left out because already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejected.</numerusform>
            <numerusform>%n rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be duplicates.</source>
        <translation>
            <numerusform>%n may be a duplicate.</numerusform>
            <numerusform>%n may be duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells tidied, such as %2.</source>
        <translation>
            <numerusform>%1: %n cell tidied, such as %2.</numerusform>
            <numerusform>%1: %n cells tidied, such as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies were made because people work for them.</source>
        <translation>
            <numerusform>%n company was made because people work for it.</numerusform>
            <numerusform>%n companies were made because people work for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportMailing</name>
    <message numerus="yes">
        <source>%n contacts are written to.</source>
        <translation>
            <numerusform>%n contact is written to.</numerusform>
            <numerusform>%n contacts are written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n is left out; the details say who and why.</numerusform>
            <numerusform>%n are left out; the details say who and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeHead</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned items</source>
        <translation>
            <numerusform>%n owned item</numerusform>
            <numerusform>%n owned items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days without contact</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>There are %n deal(s) in the stage “%1”. Move them to another stage, then delete it.</source>
        <translation>
            <numerusform>There is %n deal in the stage “%1”. Move it to another stage, then delete the stage.</numerusform>
            <numerusform>There are %n deals in the stage “%1”. Move them to another stage, then delete it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n entries were changed or used since and stay as they are: %1</source>
        <translation>
            <numerusform>%n entry was changed or used since and stays as it is: %1</numerusform>
            <numerusform>%n entries were changed or used since and stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is still used in %n place(s) (%1) and can&apos;t be deleted.</source>
        <translation>
            <numerusform>It is still used in %n place (%1) and can&apos;t be deleted.</numerusform>
            <numerusform>It is still used in %n places (%1) and can&apos;t be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message numerus="yes">
        <source>Assign %n tickets</source>
        <translation>
            <numerusform>Assign %n ticket</numerusform>
            <numerusform>Assign %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>User</name>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>The passphrase is too short: at least %n character is needed.</numerusform>
            <numerusform>The passphrase is too short: at least %n characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::AccessSettings</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever can open the file may then do everything in it. %n user(s) are removed with their passphrases; what they did stays in the history.</source>
        <translation>
            <numerusform>Whoever can open the file may then do everything in it. %n user is removed with their passphrase; what they did stays in the history.</numerusform>
            <numerusform>Whoever can open the file may then do everything in it. %n users are removed with their passphrases; what they did stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::AddressDialog</name>
    <message numerus="yes">
        <source>%1, %n on %2</source>
        <comment>size, labels on a sheet of paper</comment>
        <translation>
            <numerusform>%1, %n on %2</numerusform>
            <numerusform>%1, %n on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are printed.</source>
        <translation>
            <numerusform>%n address is printed.</numerusform>
            <numerusform>%n addresses are printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are left out; the details say who and why.</source>
        <translation>
            <numerusform>%n contact is left out; the details say who and why.</numerusform>
            <numerusform>%n contacts are left out; the details say who and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print labels for %n contacts</source>
        <translation>
            <numerusform>Print labels for %n contact</numerusform>
            <numerusform>Print labels for %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print envelopes for %n contacts</source>
        <translation>
            <numerusform>Print envelopes for %n contact</numerusform>
            <numerusform>Print envelopes for %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets, beginning at label %1.</source>
        <translation>
            <numerusform>%n sheet, beginning at label %1.</numerusform>
            <numerusform>%n sheets, beginning at label %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::AssignMenu</name>
    <message numerus="yes">
        <source>%1 (%n open)</source>
        <extracomment>Name of a person, and how many open tickets they have</extracomment>
        <translation>
            <numerusform>%1 (%n open)</numerusform>
            <numerusform>%1 (%n open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give out %n tickets</source>
        <translation>
            <numerusform>Give out %n ticket</numerusform>
            <numerusform>Give out %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out.</source>
        <translation>
            <numerusform>%n ticket given out.</numerusform>
            <numerusform>%n tickets given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets given out: %1</source>
        <extracomment>&quot;5 tickets given out: Jana 3, Milan 2&quot;</extracomment>
        <translation>
            <numerusform>%n ticket given out: %1</numerusform>
            <numerusform>%n tickets given out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BackupSettings</name>
    <message numerus="yes">
        <source>%1: opened again and checked, %n records</source>
        <translation>
            <numerusform>%1: opened again and checked, %n record</numerusform>
            <numerusform>%1: opened again and checked, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::BoardColumnModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, %4, %n day(s) without contact</source>
        <extracomment>Screen reader: deal, customer, value, next step, days without change</extracomment>
        <translation>
            <numerusform>%1, %2, %3, %4, %n day without contact</numerusform>
            <numerusform>%1, %2, %3, %4, %n days without contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::CallerCard</name>
    <message numerus="yes">
        <source>%n contacts have the number %1</source>
        <translation>
            <numerusform>%n contact has the number %1</numerusform>
            <numerusform>%n contacts have the number %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ChangeFieldDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n entries</source>
        <translation>
            <numerusform>Change %1 of %n entry</numerusform>
            <numerusform>Change %1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed in %n entries.</source>
        <translation>
            <numerusform>%1 was changed in %n entry.</numerusform>
            <numerusform>%1 was changed in %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ComingDaysDialog</name>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::CompanyFigures</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ConsentDialog</name>
    <message numerus="yes">
        <source>Consent of %n contacts</source>
        <translation>
            <numerusform>Consent of %n contact</numerusform>
            <numerusform>Consent of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n contacts was recorded.</source>
        <translation>
            <numerusform>The consent of %n contact was recorded.</numerusform>
            <numerusform>The consent of %n contacts was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactAside</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactListModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ContactsPage</name>
    <message numerus="yes">
        <source>Tag %n contacts</source>
        <translation>
            <numerusform>Tag %n contact</numerusform>
            <numerusform>Tag %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts have the tag %1.</source>
        <translation>
            <numerusform>%n contact has the tag %1.</numerusform>
            <numerusform>%n contacts have the tag %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::Desk</name>
    <message numerus="yes">
        <source>Restore the backup of %1, %n record(s)</source>
        <translation>
            <numerusform>Restore the backup of %1, %n record</numerusform>
            <numerusform>Restore the backup of %1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n is the same</numerusform>
            <numerusform>%n are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::EntityTableView</name>
    <message numerus="yes">
        <source>%n rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>%n row is too much to copy. Export it instead.</numerusform>
            <numerusform>%n rows are too many to copy. Export them instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n entries</source>
        <translation>
            <numerusform>Export %n entry</numerusform>
            <numerusform>Export %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::FieldSettings</name>
    <message numerus="yes">
        <source>%n contact(s) say something in it, and that is deleted with it. Undo brings both back.</source>
        <translation>
            <numerusform>%n contact says something in it, and that is deleted with it. Undo brings both back.</numerusform>
            <numerusform>%n contacts say something in it, and that is deleted with it. Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::FileAddition</name>
    <message numerus="yes">
        <source>%n files were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these</source>
        <translation>
            <numerusform>… and %n more like these</numerusform>
            <numerusform>… and %n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::MainWindow</name>
    <message numerus="yes">
        <source>Backup checked %1, %n records</source>
        <translation>
            <numerusform>Backup checked %1, %n record</numerusform>
            <numerusform>Backup checked %1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Without the passphrase nobody can open the backup again.</source>
        <translation>
            <numerusform>At least %n character. Without the passphrase nobody can open the backup again.</numerusform>
            <numerusform>At least %n characters. Without the passphrase nobody can open the backup again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to keep and hard to guess.</source>
        <translation>
            <numerusform>At least %n character. Several words are easy to keep and hard to guess.</numerusform>
            <numerusform>At least %n characters. Several words are easy to keep and hard to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::PipelinePage</name>
    <message numerus="yes">
        <source>without %n deal(s) in other currencies</source>
        <translation>
            <numerusform>without %n deal in another currency</numerusform>
            <numerusform>without %n deals in other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::QuoteFoot</name>
    <message numerus="yes">
        <source>%n line(s) not in the total</source>
        <translation>
            <numerusform>%n line not in the total</numerusform>
            <numerusform>%n lines not in the total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::RecentlyDeleted</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here was deleted in the last %n days.</source>
        <translation>
            <numerusform>Nothing here was deleted in the last %n day.</numerusform>
            <numerusform>Nothing here was deleted in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back with its links and %n entries that went along.</source>
        <translation>
            <numerusform>%1 comes back with its links and %n entry that went along.</numerusform>
            <numerusform>%1 comes back with its links and %n entries that went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::SavedListDialog</name>
    <message numerus="yes">
        <source>%n entries now</source>
        <translation>
            <numerusform>%n entry now</numerusform>
            <numerusform>%n entries now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::TypedContactsDialog</name>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Add %n contact</numerusform>
            <numerusform>Add %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were added.</source>
        <translation>
            <numerusform>%n contact was added.</numerusform>
            <numerusform>%n contacts were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were typed and are not added yet.</source>
        <translation>
            <numerusform>%n row was typed and is not added yet.</numerusform>
            <numerusform>%n rows were typed and are not added yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::UserDialog</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters. It can be changed later.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character. It can be changed later.</numerusform>
            <numerusform>The passphrase needs at least %n characters. It can be changed later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartei::WhatIDid</name>
    <message numerus="yes">
        <source>Changed %n entries.</source>
        <translation>
            <numerusform>Changed %n entry.</numerusform>
            <numerusform>Changed %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n entries. Whether all of them can be taken back is seen when it is undone.</source>
        <translation>
            <numerusform>Changed %n entry. Whether it can be taken back is seen when it is undone.</numerusform>
            <numerusform>Changed %n entries. Whether all of them can be taken back is seen when it is undone.</numerusform>
        </translation>
    </message>
</context>
</TS>
