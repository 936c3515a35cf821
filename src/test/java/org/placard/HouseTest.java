package org.placard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house: who may know whom, and what no class may do. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.placard");

    @Test
    void modulesKnowOnlyWhatTheyDeclare() {
        ApplicationModules.of(Placard.class).verify();
    }

    /** Without this a module that says nothing, or whose words a test's own package-info hides, may know everything. */
    @Test
    void everyModuleSaysWhatItMayKnow() {
        assertThat(ApplicationModules.of(Placard.class).stream()
                        .map(module -> module.getBasePackage().getName()))
                .allSatisfy(name -> assertThat(Class.forName(name + ".package-info"))
                        .hasAnnotations(ApplicationModule.class, NullMarked.class));
    }

    @Test
    void nobodyKnowsTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard.console..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.placard.console..")
                .because("the console is the outermost room: it gathers what the others offer")
                .check(HOUSE);
    }

    @Test
    void viewsAndControllersArePrivateToTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .because("a screen is reached by its address, never by another class")
                .check(HOUSE);
    }

    @Test
    void nothingPersonalIsPrinted() {
        noClasses()
                .that()
                .resideInAnyPackage("org.placard.signing..", "org.placard.kiosk..", "org.placard.privacy..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what people write must reach no terminal and no log")
                .check(HOUSE);
    }

    @Test
    void nothingIsDrawnFromAGuessableRandom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..bench..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Random.class.getName())
                .because("receipts, ids and keys must not be guessable; SecureRandom is asked by its own name")
                .check(HOUSE);
    }

    @Test
    void namesTellWhatThingsDo() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .because("such a name hides what a class is for")
                .check(HOUSE);
    }

    @Test
    void nobodyEndsTheProcessButItsStart() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("commands answer with a status; only the start ends the process")
                .check(HOUSE);
    }

    @Test
    void noMethodIsCalledToSleep() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("waiting is done for a state, not for a time")
                .check(HOUSE);
    }
}
