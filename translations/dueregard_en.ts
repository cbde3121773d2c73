<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>dueregard::CandidatePanel</name>
    <message numerus="yes">
        <source>people said so, %n time(s)</source>
        <translation>
            <numerusform>people said so, once</numerusform>
            <numerusform>people said so, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker sign(s) are not listed.</source>
        <translation>
            <numerusform>%n weaker sign is not listed.</numerusform>
            <numerusform>%n weaker signs are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::EngagementHomePage</name>
    <message numerus="yes">
        <source>Answer %n finding(s)</source>
        <translation>
            <numerusform>Answer %n finding</numerusform>
            <numerusform>Answer %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) more.</source>
        <translation>
            <numerusform>%n of them needs more.</numerusform>
            <numerusform>%n of them need more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have no answer yet.</source>
        <translation>
            <numerusform>%n finding has no answer yet.</numerusform>
            <numerusform>%n findings have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n missing group(s) into the plan</source>
        <translation>
            <numerusform>Put %n missing group into the plan</numerusform>
            <numerusform>Put %n missing groups into the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are in the plan now.</source>
        <translation>
            <numerusform>%n group is in the plan now.</numerusform>
            <numerusform>%n groups are in the plan now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of them heard back within %n day(s).</source>
        <translation>
            <numerusform>Half of them heard back within %n day.</numerusform>
            <numerusform>Half of them heard back within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are on their own page.</source>
        <translation>
            <numerusform>%n more is on its own page.</numerusform>
            <numerusform>%n more are on their own page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::IdentifiabilityMeter</name>
    <message numerus="yes">
        <source>It gives away %n detail(s), and a rare trait or a small area, which alone can be enough: %1.</source>
        <translation>
            <numerusform>It gives away %n detail, and a rare trait or a small area, which alone can be enough: %1.</numerusform>
            <numerusform>It gives away %n details, and a rare trait or a small area, which alone can be enough: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives away %n detail(s): %1. Up to two are fine, three need care, four are too many.</source>
        <translation>
            <numerusform>It gives away %n detail: %1. Up to two are fine, three need care, four are too many.</numerusform>
            <numerusform>It gives away %n details: %1. Up to two are fine, three need care, four are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::LevelAid</name>
    <message numerus="yes">
        <source>Leave it empty to count from the decision date: %n week(s) now.</source>
        <translation>
            <numerusform>Leave it empty to count from the decision date: %n week now.</numerusform>
            <numerusform>Leave it empty to count from the decision date: %n weeks now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n more to see which level is honest.</source>
        <translation>
            <numerusform>Answer %n more question to see which level is honest.</numerusform>
            <numerusform>Answer %n more questions to see which level is honest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The level was worked out %n times for these people</source>
        <translation>
            <numerusform>The level was worked out %n time for these people</numerusform>
            <numerusform>The level was worked out %n times for these people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::PairTriangle</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::PartnerCard</name>
    <message numerus="yes">
        <source>Asked %n time(s) in the last twelve months</source>
        <translation>
            <numerusform>Asked once in the last twelve months</numerusform>
            <numerusform>Asked %n times in the last twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::PartnerTools</name>
    <message numerus="yes">
        <source>Asked %n time(s) in the last twelve months</source>
        <translation>
            <numerusform>Asked once in the last twelve months</numerusform>
            <numerusform>Asked %n times in the last twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use one of %n from other assessments</source>
        <translation>
            <numerusform>Use one that another assessment names</numerusform>
            <numerusform>Use one of %n that other assessments name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added.</source>
        <translation>
            <numerusform>One organisation added.</numerusform>
            <numerusform>%n organisations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was here already and is as it was.</source>
        <translation>
            <numerusform>One more was here already and is as it was.</numerusform>
            <numerusform>%n more were here already and are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::PreviewPage</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown by any font here and print as “�”. Look for it in the pages, and write those words another way.</source>
        <translation>
            <numerusform>%n character cannot be shown by any font here and prints as “�”. Look for it in the pages, and write those words another way.</numerusform>
            <numerusform>%n characters cannot be shown by any font here and print as “�”. Look for them in the pages, and write those words another way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed to a file</source>
        <translation>
            <numerusform>%n page printed to a file</numerusform>
            <numerusform>%n pages printed to a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::PrintController</name>
    <message numerus="yes">
        <source>None of these pages is in the report. It has %n page(s).</source>
        <translation>
            <numerusform>None of these pages is in the report. It has %n page.</numerusform>
            <numerusform>None of these pages is in the report. It has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::ReadinessSheet</name>
    <message numerus="yes">
        <source>Not ready for coproduction: %n statement(s) with a star fall short. Offer co-design or less, or mend them first.</source>
        <translation>
            <numerusform>Not ready for coproduction: one statement with a star falls short. Offer co-design or less, or mend it first.</numerusform>
            <numerusform>Not ready for coproduction: %n statements with a star fall short. Offer co-design or less, or mend them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n action(s) for what falls short</source>
        <translation>
            <numerusform>Add an action for what falls short</numerusform>
            <numerusform>Add %n actions for what falls short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) added. Give each an owner and a date on the page of actions.</source>
        <translation>
            <numerusform>One action added. Give it an owner and a date on the page of actions.</numerusform>
            <numerusform>%n actions added. Give each an owner and a date on the page of actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::RegisterReportDialog</name>
    <message numerus="yes">
        <source>%n assessment(s) listed.</source>
        <translation>
            <numerusform>%n assessment is listed.</numerusform>
            <numerusform>%n assessments are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because not finished, withdrawn or held back.</source>
        <translation>
            <numerusform>%n is left out, because it is not finished, was withdrawn or is held back.</numerusform>
            <numerusform>%n are left out, because they are not finished, were withdrawn or are held back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::ReportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>It has %n page.</numerusform>
            <numerusform>It has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed it would have %n page(s).</source>
        <translation>
            <numerusform>Printed it would have %n page.</numerusform>
            <numerusform>Printed it would have %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::StageGrid</name>
    <message numerus="yes">
        <source>%1: coproduction means co-design or more in three stages, one of them setting the question. Now it is %n.</source>
        <translation>
            <numerusform>%1: coproduction means co-design or more in three stages, one of them setting the question. Now it is %n.</numerusform>
            <numerusform>%1: coproduction means co-design or more in three stages, one of them setting the question. Now it is %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
