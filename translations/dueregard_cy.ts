<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>dueregard</name>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 review point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 review points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 before sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when this assessment has been approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when the decision has been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (local, not in the Act)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 recorded yet. Add one on its own page, then choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the equality lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rest of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make room on it, or save somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change this file, or save in its folder. Save it somewhere else, or under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there any more. Connect the drive that holds it, or save somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file that holds your assessments. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not come out whole (%1). Try again; if it happens again, tell who looks after Due Regard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Save it somewhere else, or close the file if another program has it open, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 pages that need an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::AnswerSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>statement, what is asked about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::AssessmentHeader</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::AssessmentPage</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You can still read and write here.</source>
        <comment>Not needed because …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts when the assessment has been approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts when the decision has been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval counts once it says who gave it, and its date has come. Until then you can read this page; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision counts once it has a result, and its date has come. Until then you can read this page; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::AssessmentView</name>
    <message>
        <source>Continue to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 Everything you type is kept on this computer and will be saved when that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this register again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 Everything you type is kept on this computer and is offered to you when the register is open again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::AttachmentList</name>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of an approval: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::BackupsPage</name>
    <message>
        <source>Backups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made when the register is opened and something has changed. The newest are all kept; older ones thin out to one a day, one a week and one a month. Putting one back first keeps a copy of the register as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. One is made the next time this register is opened, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::BarrierMatrix</name>
    <message>
        <source>0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups come from the impact rows: record first who would be worse off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet. Add the steps people go through: finding out, applying, paying, travelling, being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these groups together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, group, rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 Not a barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Some trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Strong: many give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how hard does it hit %2?</source>
        <comment>step, group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::BlockButton</name>
    <message>
        <source>Goes to its question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ButtonGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>column, what stands there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column and what stands there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::CandidatePanel</name>
    <message>
        <source>both meet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>people said so, %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>figures for the combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule hits them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody put it forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the record points to a combination yet. Rate the steps above, or record what people said about several groups at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weaker sign(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about a combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can it be left out? That there are no data is no reason: watch it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single row says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people to say it without naming them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal cannot reach them this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence shows that it is not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to which combination? It gets the groups and the links of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here: the same step stops all of them, and nothing else speaks for the single pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voice or one figure is enough to look, even where the rows of the groups are low or blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::CharacteristicPage</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(local, not in the Act)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in this assessment: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said at screening: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many said so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by a reason shared with others: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the shared reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is recorded with your reason. None of them is the same as leaving it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral: we looked, and it makes no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant: there is no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: a gap to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same reason for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::CheckAnswersPage</name>
    <message>
        <source>%1: all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer in order. Change opens the page of a question; your words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ChecklistSheet</name>
    <message>
        <source>%1 of %2 lines answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activity is this about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ChoiceField</name>
    <message>
        <source>%1 (no longer on the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::CompletedChoice</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I’ll come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you completed this page?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ConsentMatrix</name>
    <message>
        <source>What may each quote be used for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for each use apart. What was not agreed to for a use does not print there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (told in our own words only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quote, purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took it back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is recorded about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they agree again today, how did they say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they agreed, how did they say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from today and holds for two years. You can change both dates then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::CoverageRowButton</name>
    <message>
        <source>%1, impact %2, now: %3. %4</source>
        <comment>group, impact, state, what is needed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::DateField</name>
    <message>
        <source>Write a date, for example 17 December 2026 or 17/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the day, for example 17 December 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the month, for example 17 December 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the year, for example 17 December 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four figures, for example 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a month from 1 to 12, after the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the day: this month does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2007, May 2007 or 2 May 2007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 17 December 2026 or 17/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2007, May 2007 or 2 May 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 17 December 2026 or 17/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::DirectionMark</name>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of this aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::DocumentCard</name>
    <message>
        <source>Make a document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::DocumentDialog</name>
    <message>
        <source>Make a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft from what you have recorded. What is not recorded is a line to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To an activity: what can be changed, when, where, and what people need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between your organisation and a partner, for a working group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a working group: what it may decide, who is in it, how it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on one page, in plain English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each person whose words you want to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people asked for, and what has to be ready on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a blank one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which working group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No working group is recorded yet. Its papers are made from what you record about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity is recorded yet. An invitation is made from what you record about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster for a wall: one sheet in large letters, with as much as fits on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said and what came of it, for everybody or for one group. As plain text it fits into an e-mail. There is a poster of it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which shape?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::DueCard</name>
    <message>
        <source>Set the decision date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 review point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 review points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 before sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::EngagementHomePage</name>
    <message>
        <source>Put the missing groups into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that people have been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed circle: promised. Solid square: reached. Arrow: the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited, not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing? What is needed before you recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing? What is needed before sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing? What is needed at the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an organisation that they lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again what they said recently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what the proposal means for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more; the reason is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited, nobody reached: go to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear people themselves, not only those who speak for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that people said is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 things people said have an answer; %3 have gone back to the people who said them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: resolve the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to decide and what is at hand allow less than is owed to people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the level aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far people will share in this decision, so that nobody is promised more than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: answer what people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have no answer yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell people what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were promised an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide after hearing you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide, in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide on a shared design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decide together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter, group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups come from the impact rows: they appear here once you have said whom the proposal affects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n missing group(s) into the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put groups into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are in the plan now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 gone back to people, %4 changed something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of them heard back within %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We did: not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are on their own page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has been copied. Paste it into a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came: record what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven boxes, filled from the left: missing, planned, invited, spoken for, heard, answered, told. Hatched: nobody spoke for themselves. The arrow shows what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what we asked, what we did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation, memorandum of understanding, terms of reference, consent sheet, access checklist, and what came of what people said, as drafts from what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups with an effect: %2. Heard: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard in part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear others, too, not only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises whose day has passed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised day has passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FieldWidget</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FindPanel</name>
    <message>
        <source>Find in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches questions, answers and records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places. These are the first %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FindingCard</name>
    <message>
        <source>Make an impact of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these groups together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up what people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes something that is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FindingEffect</name>
    <message>
        <source>What did this change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it that changed, or was confirmed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is it, now that you know this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about the same people stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rated now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what a finding changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet whether people are better or worse off: open it and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still says “%1”: open it and change that if it is no longer so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are people better or worse off, now that you know this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet whether people are better or worse off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FindingImpacts</name>
    <message>
        <source>On whom does this have an effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group gets a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the impacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without making one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up what people said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FootBar</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, keys %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::GridEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::GroupsField</name>
    <message>
        <source>%1 (local, not in the Act)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::HelpPanel</name>
    <message>
        <source>Help with this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::HomePage</name>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, reference or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is on the Deleted list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment in this register is in that list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, reference, service and directorate were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment takes shape a page at a time. Everything you type is kept at once, so you can stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of engagement over all assessments of this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Deleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 assessment is on the Deleted list and can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessments are on the Deleted list and can come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::IdentifiabilityMeter</name>
    <message>
        <source>Hard to tell who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: some may guess who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may know who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives away: %1. This alone can be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It gives away %n detail(s), and a rare trait or a small area, which alone can be enough: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives away %n detail(s): %1. Up to two are fine, three need care, four are too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It may not be used anywhere yet: no consent holds today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the place or the age first. Make ethnicity or faith broader only if the person agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can people tell who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell it in our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a detail broader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked yet at what it gives away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details are marked. Mark all that the words and the description give away, or that there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked, and it gives nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ImpactCard</name>
    <message>
        <source>No direction yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Owner: %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Owner: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Remaining impact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action yet for a negative impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to people, and why, is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are: high, from strong evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are: medium, from moderate evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are: low, from limited evidence, accounts or judgement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ImpactMatrix</name>
    <message>
        <source>A gap to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row without a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::InlineHelp</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::IntersectionsPage</name>
    <message>
        <source>Where do people fail, step by step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: none to three for no, low, medium and high loss. The diagonal is the characteristic alone. ● data and people, ◆ people, ■ data, □ our judgement, ○ candidate, – left out. A number: several combinations. Dotted: not considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations to look at (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has been copied. Paste it into a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::JourneyStrip</name>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, how hard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here people drop out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::LadderPicture</name>
    <message>
        <source>Engagement ladder: promised and reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised and reached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised %2, reached %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: promised %2, nothing reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reached %2, nothing promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no level yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::LevelAid</name>
    <message>
        <source>Which level is honest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five questions show how much is needed. Six facts show how much is possible. You decide; both are recorded. What the record says already is filled in for you to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at stake for people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some groups more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly protected or under-served groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all on one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we need what people know from living it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tell us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do it without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much trust is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past harm or dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One option preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many things can people still influence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to count what you listed under “What can people still influence?”: %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks to the decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave it empty to count from the decision date: %n week(s) now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no decision date yet, so say how many weeks there will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can people be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment and access costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the decision-maker agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To act on advice or give reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing, to share the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can run it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facilitator or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An established partner or forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full assessment, or any negative effect on people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An express duty to consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People may expect it: a promise, past practice, or a benefit that they rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS duty to involve people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A severe effect on people who share several characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent safety: the first and the fifth wait, and people are heard after the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy or funder asks for level %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed in any case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second, open decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how to carry this one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named senior owner accepts the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who accepts the risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the decision is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can still be influenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weeks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the decision-maker agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who can run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed is possible. You may go up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed is possible, and it is the highest level that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed, but %2 allow no more than %3. Change that, or say why %3 is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest level allowed is %1, but with %2 as it is, anything above %3 would be a pretence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer %n more to see which level is honest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No honest level fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest honest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ◄ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need %1 of 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because safety could not wait, plan a date after the decision on which people are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are affected in another way may need another level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new timetable or a reopened decision shows in the answers here. The other two need a reason, and it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job title of a senior owner, with a name if your organisation prints names. It stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the report beside the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When are people heard, after the decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety could not wait for them. They are still owed a hearing, with a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You offer %1. That promises more than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You offer %1, which is less than what is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: people will ask, and so will those who decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one use of the level aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The level was worked out %n times for these people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the latest. It counts and is printed, the others are not. Look at them, and keep the one that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier one. It does not count and is not printed. Keep it if it is the one that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one, and remove the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::LineField</name>
    <message>
        <source>Characters that cannot be printed were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::LinkBar</name>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that starts with https:// or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::LongTextField</name>
    <message>
        <source>%1 words, %2 are usually enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::MainWindow</name>
    <message>
        <source>No register is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register, or start a new one, to see and write assessments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has opened this register for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you both go on, one of you will be stopped before anything is overwritten. Talk to them, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from last time are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the words away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (reading only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Your latest words are not in the register yet. They are kept on this computer and offered again when the register is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.eqia);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the new register be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.eqia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with what you typed last, is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register goes back to how it was on %1. How it is now is kept as a backup, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of “%1” was read and agrees with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new assessment could be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment, with its history and files, is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register already holds that assessment. A second one can be added beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, with something kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation and you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Due Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due Regard %1
Writes Equality Impact Assessments. Nothing leaves this computer.

Licensed under the Apache License 2.0. Uses Qt %2 under the LGPL 3, SQLite (public domain), qpdf (Apache 2.0), Noto fonts (OFL 1.1) and Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cent registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy of this register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import an assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a &amp;new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your organisation and you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help with this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Due Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on the clipboard now, ready to be pasted into a committee report:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formats and copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report &amp;beside the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;paragraph for a committee report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ports on all assessments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a document for people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How we listen: review of all assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was re&amp;moved for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, removed by %2 because: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed for good from this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due Regard ended without being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back where you were, with everything that you had typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove personal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be removed everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is gone, from the backups as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is gone, from its history and the backups as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove personal text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged. There are backups of it: put one back, or save what can still be read into a new register. The damaged file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged, and there is no backup of it. Save what can still be read into a new register. The damaged file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 assessment could be read. It is in “%1”, which is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessments could be read. They are in “%2”, which is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the text from the register and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier wordings are gone, from the history and the backups as well. What the field says now stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings of an answer of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings in a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings in a record of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Do this if their computer or program has stopped. If they are still writing, they are told that you have opened it, and whoever saves second is stopped before anything is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A register ends in “.eqia”. An assessment that somebody sent you as another file comes in with “Import an assessment”, in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment that this register no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 answer of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changes of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They begin “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the Deleted list: bring it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were typed in “%1”, which is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is as you left it last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers are as you left them last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer had newer words: the earlier ones stand below them, and you choose what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers had newer words: the earlier ones stand below them, and you choose what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 choice, date or number had been made anew and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choices, dates or numbers had been made anew and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be saved when they were typed, and were kept on this computer. Nothing newer is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be put in when the register can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed last time and could not be saved will be gone:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words from last time are in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of %1 that could not be saved then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their assessment is on the Deleted list, or no longer in this register. Bring it back, or throw the words away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of it that could not be saved are waiting to be put into the register: they go as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is as it was on %1. What was written after that is not in it; how it was just before is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt heading of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious heading of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>kind of record, question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was removed, question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::MatrixGrid</name>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::MatrixPage</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eliminate discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance equality of opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foster good relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim (%1), option %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characteristics answered. Local groups appear once something is recorded about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways: some gain, some lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral: evidence shows no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant: reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: a gap to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed box: not answered. Steps beside a word: low, medium, high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has been copied. Paste it into a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which on the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim not said, option %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::MultiChoiceField</name>
    <message>
        <source>%1 (no longer on the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::NumberField</name>
    <message>
        <source>Write a number in figures, for example 6,100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::OutcomeSheet</name>
    <message>
        <source>From the lives people want back to our proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with what people want, and work back: what has to be true for it, which support gives that, and only then what we propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said whose this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these comes from residents yet. Ask people before you write for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PageCanvas</name>
    <message>
        <source>Pages of the report, page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PageThumb</name>
    <message>
        <source>Page %1, this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PairTriangle</name>
    <message>
        <source>no loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone: nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two characteristics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from data and from people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of characteristics. Use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PartnerCard</name>
    <message>
        <source>Asked often</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s) in the last twelve months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them by other assessments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for their time, ask together with others, or use what they said before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PartnerTools</name>
    <message>
        <source>Read from a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked in the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s) in the last twelve months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked often</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use one of %n from other assessments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list of other assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what the other assessment recorded. Say when you ask them this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read partners from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read, or is no table of partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was here already and is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the partners as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not in UTF-8 and was read as %1: look whether letters with accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as %1 were read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PlanViews</name>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has been copied. Paste it into a document or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: ways and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ways and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in which stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways are offered to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which times?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PointAnswerForm</name>
    <message>
        <source>Answer this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point has to be mended before sign-off. Your answer is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept with the assessment, so that nobody has to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior owner who goes on in spite of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and job title. Without a name, this point still stops sign-off. The reason prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason holds for this, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a review point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PointsPage</name>
    <message>
        <source>Review points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Each can be mended where it arises, or answered with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PortraitCard</name>
    <message>
        <source>at least two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group that this assessment looks at elsewhere, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the separate rows do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action, or why there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why so many groups at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What data say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data about this combination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with this combination is recorded as saying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out; no reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step: filled squares say how hard it is, a cross where people drop out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were they heard? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of another characteristic, because nobody is in both of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title of twelve words or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action to get the data, or why there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one it was joined with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it with “%1”, which has the same members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many people they are, or what care they need in print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the copy is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with review points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a paragraph, or Enter on it, to go to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal copy says on every page that it is not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats and copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public copy leaves out what is internal, and withholds numbers of people below %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PreviewFind</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, page %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PreviewPage</name>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report again. The pages below are from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages do not show the newest answers and choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: re-keyed from public sources; not the body’s own document. Every print says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown by any font here and print as “�”. Look for it in the pages, and write those words another way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality Impact Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved: %2</source>
        <comment>PDF saved: name.pdf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was not saved: %2</source>
        <comment>PDF, name of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the list of what is left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print %1</source>
        <comment>18, the size in points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy for the public, and it may tell who somebody is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look before it is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, public copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, internal copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a website, publish it as a web page as well: people can read that on any screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the web page beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed to a file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PreviewSide</name>
    <message>
        <source>Back to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PrintController</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of these pages is in the report. It has %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the report. See whether it is switched on and connected, or export a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped taking pages after page %1. See what it says, then print the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not finish. See what it says, then print again, or export a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written whole. Make room on the disk, or print to another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ProfilePage</name>
    <message>
        <source>A council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NHS body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Due Regard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation and you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five things that every assessment needs. They fill in the first answers of new assessments and the front page of reports. You can change them later under Tools, and you can skip them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fill in the first answers of new assessments and the front page of reports. Assessments that you have already started keep their own answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the front page of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS bodies are also asked about health inequalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can residents ask for other formats?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number and an e-mail address. Printed on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history of changes. It is printed only if you choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ProofFiles</name>
    <message>
        <source>Add the proof: a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that is attached already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the attached files shows this approval?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the proof of this approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: %1 (%2)</source>
        <comment>file name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof is attached yet: the e-mail, the signed page or the minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::PurgePage</name>
    <message>
        <source>Remove personal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be removed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “The person asked for it”. This line stays, so name nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who removes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a job title. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <comment>place, excerpt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all that it says</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>kind of record, question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that was deleted</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, blank now</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what should be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that the gap can be explained later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only earlier wordings; what it says now stays</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For words about a person that should not be here: a name in an answer, a quote that was taken back. They go from the record, its history, the search, the backups beside this register and the words that wait because they could not be saved, and nobody can bring them back. A line stays that says what was removed, when and why. Copies that were sent or saved elsewhere are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that waits because it could not be saved</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, words that wait because they could not be saved</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the question or of what it says. The list below then holds only what has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::QtDialogs</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::QuestionPage</name>
    <message>
        <source>Save and come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the author; somebody else has to do this)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RailItem</name>
    <message>
        <source>%1, this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReadinessBars</name>
    <message>
        <source>%1: not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 3, %3 of %4 statements scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The weakest: it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <comment>a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 scored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness, part by part. Use the arrow keys; Enter opens the statements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReadinessSheet</name>
    <message>
        <source>Say what shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a part and score its statements, together with partners. The weakest part decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weakest part decides: %1, %2 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part needs a score before one can be the weakest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not ready for coproduction: %n statement(s) with a star fall short. Offer co-design or less, or mend them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No statement with a star falls short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n action(s) for what falls short</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for what falls short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we coproduce: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) added. Give each an owner and a date on the page of actions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dueregard::RecordCard</name>
    <message>
        <source>Gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RecordEditor</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RecordList</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RecordWords</name>
    <message>
        <source>%1 without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (local, not in the Act)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim (a), eliminate discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim (b), advance equality of opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim (c), foster good relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which is not a number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which is not a date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RegisterModel</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on %1. It can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RegisterReportDialog</name>
    <message>
        <source>Every assessment with its outcome, decision and next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups several proposals affect, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register for a web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of files: the list, and a public report of each assessment that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without drafts and what is internal; small numbers are withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, marked on every page as not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on all assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to make?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in a folder of its own: a new one, or the one of last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because not finished, withdrawn or held back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is the print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print is set anew, not enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReportChoice</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers of people are withheld?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation may have a rule; for NHS figures it is often below 8. Groups that need more care are withheld below 10 in any case. It is remembered for this register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReportDialog</name>
    <message>
        <source>For the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names become job titles, small numbers are withheld, and what is internal is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, marked on every page as not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people beside their job titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers may stumble over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this copy leaves out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed it would have %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is the print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print is set anew, not enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a website choose the web page: people can read it on any screen. A PDF goes beside it, never alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReportOutline</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReportRemarks</name>
    <message>
        <source>%1: not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why something is left out, and where it stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReviewPage</name>
    <message>
        <source>How we listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all assessments of this register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the partner directory as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment in this register yet. Once there is one, this page shows how far people were involved, what became of what they said, and who was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment by assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the partner directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that you save from here names combinations that few people share more broadly than this page, to protect them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReviewPointList</name>
    <message>
        <source>Review points on this page (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to discuss. They never stop you typing or moving on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words here have changed since a senior owner went on with this point. The reason then: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ReviewPointPanel</name>
    <message>
        <source>Review points (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>step, page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1” for “%2”</source>
        <comment>plain word, word of the office</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RichEditor</name>
    <message>
        <source>Pictures were left out: add them as attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be printed were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was too long to take in one go: check its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck-out text was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RoutesGrid</name>
    <message>
        <source>people who are not online are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who cannot use a phone are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who cannot read or write what is sent are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who cannot come are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who want no visit at home are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who work or care in the daytime are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who cannot come at that one time are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is offered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>group, who is left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is offered yet to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::RuleRows</name>
    <message>
        <source>Whom the present rule names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impacts on those whom the present rule names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the rule names is affected by definition. Each of them has a row in the impacts; say there what happens to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the rule names is affected by definition. Not in the impacts yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing to the impacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <comment>a group of people</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::SaveStatusLabel</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::SharedReasonCard</name>
    <message>
        <source>“%1” has an impact marked “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That speaks against “%1”: take it out here, or change the impact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard. On a Mac, Command stands for Control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next and the previous thing on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 and Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from header to steps, page and help, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presses the button or opens the row that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move between choices, and between the cells of the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes what you opened: help, steps, find, a card. Your words are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, wherever the change was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help with this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save now. Everything you type is saved by itself as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list; with 7, a numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a choice: clears the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the buttons under a long answer; left and right move between them, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::StageGrid</name>
    <message>
        <source>Press a number from 1 to 6 on a cell to set its level, Delete to clear it, or Enter to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: coproduction means co-design or more in three stages, one of them setting the question. Now it is %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: at which level do they take part?</source>
        <comment>group, stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::StepsRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::TableData</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no longer on the form)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::TableField</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no longer on the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table can have %1 columns. Split it into two tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything fitted: compare the rows with what you copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::TaskListPage</name>
    <message>
        <source>Assessment without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2, not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening says that an assessment is not required. Reason and authoriser are recorded; nothing more is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change today at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the decision will be made, so that you can see how much time is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment has not been approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing assessment covers this proposal. Which one, why and who agreed are recorded; nothing more is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was to decide on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is not needed, but anyone must be able to see why, and who agreed. Look at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at all of it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::TimelinePart</name>
    <message>
        <source>When people are asked, and when it is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: early. Triangle: late. Cross: after the decision. Diamond: a date of the timetable. A bar shows how long it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the decision is recorded yet, so nothing can be early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 early, %2 late, %3 after the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::TimelinePicture</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <comment>group of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: the preferred option was chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: fewer than ten working days before the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable. Use the arrow keys; Enter opens what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early: while the decision is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::UndoBanner</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dueregard::UnknownField</name>
    <message>
        <source>This version of Due Regard cannot change answers of this kind. It keeps them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
